"""What a schema says about a value beyond its annotation: form, limits, unit and default."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from codegen.english import plural, singular
from codegen.ir import Json
from codegen.load import reference

__all__ = ["Facts"]

_FORMATS = {
    "binary": "file",
    "byte": "bytes, path or base64 text",
    "date": "ISO 8601 date",
    "date-time": "ISO 8601 date-time",
    "email": "email address",
    "time": "ISO 8601 time",
    "uri": "URL",
    "url": "URL",
    "uuid": "UUID",
}
_SAID_AS = {
    "ISO 8601 date": ("RFC 3339", "ISO 8601", "YYYY-MM-DD"),
    "ISO 8601 date-time": ("RFC 3339", "ISO 8601", "Unix"),
    "email address": ("mail",),
    "URL": ("URL", "http", "ddress", "ndpoint"),
    "UUID": ("UUID",),
    "file": ("file", "File"),
    "bytes, path or base64 text": ("base64",),
}
"""What a meaning says where it says the form already."""
_UNITS = {
    "secs": "seconds",
    "seconds": "seconds",
    "ms": "milliseconds",
    "millis": "milliseconds",
    "minutes": "minutes",
    "hours": "hours",
    "days": "days",
    "bytes": "bytes",
    "mb": "megabytes",
    "percent": "percent",
}
_MOST_VALUES = 8
_MOST_KINDS = 2


@frozen
class Facts:
    """Sentences about values; the annotation's own information is left out."""

    components: Mapping[str, Json]

    def sentence(self, schema: Json, name: str, meaning: str = "") -> str:
        """Return the facts that neither the annotation nor the meaning has, or nothing."""
        kind = self._kind(schema)
        facts = [] if _is_said(kind, schema, meaning) else [kind]
        facts += _limits(schema)
        unit = _UNITS.get(name.rpartition("_")[2])
        if unit and singular(unit) not in meaning.lower():
            facts.append(f"in {unit}")
        parts = [", ".join(facts)] if facts else []
        if "default" in schema and not _default_is_said(schema["default"], meaning):
            parts.append(f"default {_value(schema['default'])}")
        if schema.get("deprecated"):
            parts.append("deprecated")
        text = "; ".join(parts)
        return f"{text[:1].upper()}{text[1:]}." if text else ""

    def _kind(self, schema: Json) -> str:  # noqa: PLR0911 - a case for each kind of schema
        """Return the form of a value, or nothing where its annotation shows all of it."""
        name, kind = reference(schema), schema.get("type")
        if name is not None:
            return self._kind(self.components[name])
        if "anyOf" in schema:
            return self._any(schema["anyOf"])
        if isinstance(kind, list):
            return self._any([{**schema, "type": option} for option in schema["type"]])
        if "enum" in schema and kind != "null":
            return _choices(schema["enum"])
        if kind == "array":
            inner = self._kind(schema.get("items", {}))
            return f"list of {_many(inner)}" if inner else ""
        if kind == "object" or "properties" in schema:
            return _object(schema)
        return _FORMATS.get(schema.get("format", ""), "") if kind == "string" else ""

    def _any(self, options: Sequence[Json]) -> str:
        forms = sum(reference(option) is not None for option in options)
        if forms > _MOST_KINDS:
            return f"object with one of {forms} forms"
        kinds = [self._kind(option) for option in options]
        return " or ".join(dict.fromkeys(kind for kind in kinds if kind))


def _is_said(kind: str, schema: Json, meaning: str) -> bool:
    """Return whether a meaning has the form, or names each of an enumeration's values."""
    form = kind.removeprefix("list of ").removesuffix("s") if kind.startswith("list") else kind
    values = [f"`{value}`" for value in schema.get("enum", ()) if value is not None]
    named = bool(values) and all(value in meaning for value in values)
    return not kind or named or any(word in meaning for word in _SAID_AS.get(form, ()))


def _default_is_said(value: object, meaning: str) -> bool:
    shown = str(value).lower() if isinstance(value, bool) else str(value)
    return value is None or ("default" in meaning and f"`{shown}`" in meaning)


def _object(schema: Json) -> str:
    names = [
        value.get("x-python-name", wire) for wire, value in schema.get("properties", {}).items()
    ]
    if not names:
        return ""
    shown = ", ".join(f"`{name}`" for name in names[:_MOST_VALUES])
    more = len(names) - _MOST_VALUES
    return f"object with {shown}" + (f" and {more} more" if more > 0 else "")


def _many(kind: str) -> str:
    """Return the plural of a kind where it has one: a list of `URLs`."""
    first, _, rest = kind.partition(" with ")
    many = plural(first) if first in {"object", *_FORMATS.values()} else first
    return f"{many} with {rest}" if rest else many


def _limits(schema: Json) -> Iterator[str]:
    yield from _range(schema.get("minimum"), schema.get("maximum"), "")
    yield from _range(schema.get("minLength"), schema.get("maxLength"), "characters")
    yield from _range(schema.get("minItems"), schema.get("maxItems"), "items")
    if schema.get("uniqueItems"):
        yield "each once"
    if "pattern" in schema:
        yield f"matching `{schema['pattern']}`"


def _range(low: float | None, high: float | None, unit: str) -> Iterator[str]:
    if low is not None and high is not None:
        yield f"{low:,} to {_counted(high, unit)}"
    elif low is not None:
        yield f"at least {_counted(low, unit)}"
    elif high is not None:
        yield f"at most {_counted(high, unit)}"


def _counted(number: float, unit: str) -> str:
    return f"{number:,} {unit if number != 1 else singular(unit)}".strip()


def _choices(values: Sequence[object]) -> str:
    shown = [_value(value) for value in values if value is not None]
    if len(shown) > _MOST_VALUES:
        return f"{', '.join(shown[:_MOST_VALUES])} or one of {len(shown) - _MOST_VALUES} more"
    return " or ".join(filter(None, [", ".join(shown[:-1]), shown[-1]]))


def _value(value: object) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f'`"{value}"`' if isinstance(value, str) else f"`{value}`"
