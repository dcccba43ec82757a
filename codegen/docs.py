"""Docstrings, composed from the description: arguments, limits, results and errors."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from codegen.english import plural, singular
from codegen.ir import Api, Argument, Field, Json, Operation, Resource
from codegen.load import InputError, reference
from codegen.sentences import group, sentence

__all__ = [
    "DESCRIPTION",
    "EVENTS",
    "INDEX",
    "MODELS",
    "OFFICIAL",
    "PARAMS",
    "Documentation",
]

MODELS = "Models of responses, and dictionaries of requests."
INDEX = "The module of each model, imported when the model is first used."
INDEX_OF_TYPES = "Our types by their names in the official package, module by module."
OFFICIAL = "Names of the official package for types that have another name here, or none."
PARAMS = "Dictionaries of requests, for type checkers: no program imports them to run."
EVENTS = "The class of each type of webhook event, and the events without an envelope."
DESCRIPTION = "The API description, to validate requests and generate responses."

_WIDTH = 92
_FORMATS = {
    "binary": "file",
    "byte": "bytes, path or base64 text",
    "date": "ISO 8601 date",
    "date-time": "ISO 8601 date-time",
    "email": "e-mail address",
    "time": "ISO 8601 time",
    "uri": "URL",
    "url": "URL",
    "uuid": "UUID",
}
_KINDS = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "true or false",
    "null": "null",
}
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
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
_OTHERS = {"default": "any other"}
_PLAIN_RESULTS = {"Any": "Any JSON.", "None": "Nothing.", "str": "Text."}
_MOST_VALUES = 8
_MOST_KINDS = 2
_FACTS = {"default", "deprecated", "pattern", "minimum", "maximum"} | {
    f"{end}{what}" for end in ("min", "max") for what in ("Items", "Length")
}
_COUNTABLE = {"object", *_FORMATS.values(), *_KINDS.values()} - {"true or false", "null"}


@frozen
class Documentation:
    """The docstrings of an API; `summaries` are first lines written by hand."""

    components: Mapping[str, Json]
    summaries: Mapping[str, str]

    def check(self, api: Api) -> None:
        """Raise an error for a summary of an operation that does not exist."""
        names = {".".join(resource.path) for resource in api.resources}
        names |= {item.name for resource in api.resources for item in resource.operations}
        if unknown := self.summaries.keys() - names:
            raise InputError(f"summaries of nothing: {sorted(unknown)}")

    def module(self, resource: Resource) -> str:
        if not resource.path:
            return "The resources of the API."
        return f"`client.{'.'.join(resource.path)}`."

    def resource(self, resource: Resource) -> str:
        if not resource.path:
            return "The resources of a client, each a property."
        name = ".".join(resource.path)
        return self.summaries.get(name, group(resource.path))

    def models(self, module: str) -> str:
        *params, name = module.split(".")
        product = "several products" if name == "shared" else f"`client.{name}`"
        if name == "webhooks":
            return "Webhook events and their payloads."
        return f"Requests of {product}." if params else f"Responses of {product}."

    def operation(self, operation: Operation) -> str:
        """Return the docstring of a method."""
        first = self.summaries.get(operation.name) or sentence(operation)
        parts = [*_wrapped(first, _WIDTH), "", f"`{operation.verb} {operation.path}`"]
        if operation.further_name:
            parts[-1] += f", also `{operation.further_name}`"
        if operation.deprecated:
            parts += ["", "Deprecated by the service."]
        if operation.arguments:
            parts += ["", "Args:"]
            parts += [line for item in operation.arguments for line in self._argument(item)]
        parts += ["", "Returns:", *_indented(self._returns(operation))]
        parts += ["", "Raises:", *_indented(_raises(operation))]
        text = "\n".join(f"        {line}" if line else "" for line in parts)
        return f"{text.strip()}\n        ".replace("\\", "\\\\")

    def key(self, field: Field) -> str:
        """Return the facts about a request's key that its annotation lacks, or nothing."""
        schema = field.schema
        if not (schema.keys() & _FACTS or schema.get("format") in _FORMATS or _unit(field.name)):
            return ""
        facts = self._facts(schema, field.name).replace("\\", "\\\\")
        return f"{facts[:1].upper()}{facts[1:]}."

    def _argument(self, argument: Argument) -> Iterator[str]:
        facts = self._facts(argument.schema, argument.name)
        note = argument.schema.get("x-note")
        text = f"{argument.name}: {facts[:1].upper()}{facts[1:]}{f'; {note}' if note else ''}."
        yield from (
            f"    {line}" if not n else f"        {line}"
            for n, line in enumerate(_wrapped(text, _WIDTH - 8))
        )

    def _facts(self, schema: Json, name: str) -> str:
        facts = [self._kind(schema), *_limits(schema)]
        if unit := _unit(name):
            facts.append(f"in {unit}")
        text = ", ".join(facts)
        if "default" in schema:
            text += f"; {_value(schema['default'])} by default"
        return f"{text}; deprecated" if schema.get("deprecated") else text

    def _kind(self, schema: Json) -> str:
        name, kind = reference(schema), schema.get("type")
        if name is not None:
            return self._object(self.components[name])
        if "anyOf" in schema:
            return self._any(schema["anyOf"])
        if isinstance(kind, list):
            return self._any([{**schema, "type": option} for option in schema["type"]])
        if "enum" in schema and kind != "null":
            return _choices(schema["enum"])
        if kind == "array":
            return f"list of {_many(self._kind(schema.get('items', {})))}"
        form = schema.get("format", "") if kind == "string" else ""
        plain = _FORMATS.get(form, _KINDS.get(kind or "", "any JSON"))
        return self._object(schema) if kind == "object" else plain

    def _any(self, options: Sequence[Json]) -> str:
        kinds = sum(reference(option) is not None for option in options)
        if kinds > _MOST_KINDS:
            rest = [self._kind(option) for option in options if reference(option) is None]
            return " or ".join(dict.fromkeys([f"object with one of {kinds} forms", *rest]))
        return " or ".join(dict.fromkeys(self._kind(option) for option in options))

    def _object(self, schema: Json) -> str:
        names = [
            value.get("x-python-name", wire) for wire, value in schema.get("properties", {}).items()
        ]
        if not names:
            return "object"
        shown = ", ".join(f"`{name}`" for name in names[:_MOST_VALUES])
        return f"object with {shown}" + (
            f" and {len(names) - _MOST_VALUES} more" if len(names) > _MOST_VALUES else ""
        )

    def _returns(self, operation: Operation) -> str:
        text = str(operation.returns)
        if operation.kind == "page":
            return f"Pages of `{text}`: await the first one, or iterate over all rows."
        if operation.kind == "stream":
            return "The content: await all of it, or stream it."
        if operation.variants:
            return f"The bytes of binary output, otherwise `{operation.variants[1].returns}`."
        if text in _PLAIN_RESULTS:
            return _PLAIN_RESULTS[text]
        if text.startswith("Data["):
            return f"`{text.removeprefix('Data[').removesuffix(']')}`, as `.data`."
        return f"`{text}`."


def _unit(name: str) -> str | None:
    return _UNITS.get(name.rpartition("_")[2])


def _many(kind: str) -> str:
    """Return the plural of a kind where it has one: a list of `strings`."""
    first, _, rest = kind.partition(" with ")
    many = plural(first) if first in _COUNTABLE else first
    return f"{many} with {rest}" if rest else many


def _wrapped(text: str, width: int) -> Sequence[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False, break_long_words=False)


def _indented(text: str) -> Sequence[str]:
    return [f"    {line}" for line in _wrapped(text, _WIDTH - 4)]


def _raises(operation: Operation) -> str:
    known = [f"`{_ERRORS[status]}` ({status})" for status in operation.errors if status in _ERRORS]
    rest = [_OTHERS.get(status, status) for status in operation.errors if status not in _ERRORS]
    errors = [*known, f"`APIStatusError` ({', '.join(rest)})"] if rest else known
    listed = ", ".join(errors) if errors else "`APIStatusError`"
    return f"{listed} for an error status; `APIConnectionError` without a response."


def _limits(schema: Json) -> Iterator[str]:
    low, high = schema.get("minimum"), schema.get("maximum")
    yield from _range(low, high, "")
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
        return str(value).lower()
    return f'`"{value}"`' if isinstance(value, str) else f"`{value}`"
