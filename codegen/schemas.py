"""Annotations for schemas."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, field, frozen

from codegen.ir import Field, Json, Type
from codegen.load import is_object, reference

__all__ = ["Converter", "annotation", "generic", "literal", "named", "quoted"]

_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_TIMES = {"date-time": "datetime", "date": "date"}


def named(*options: str) -> Type:
    """Return a type whose names must be imported."""
    return Type(options, frozenset(options))


def annotation(text: str) -> Type:
    """Return a type from its text."""
    names = frozenset(re.findall(r"\w+", text)) - vars(builtins).keys()
    return Type(tuple(text.split(" | ")), names)


def either(options: Iterable[Type]) -> Type:
    """Return the union of types."""
    first, *rest = options
    for option in rest:
        first |= option
    return first


def generic(name: str, *arguments: Type) -> Type:
    uses = frozenset[str]().union(*(argument.uses for argument in arguments))
    text = f"{name}[{', '.join(map(str, arguments))}]"
    return Type((text,), uses if name in vars(builtins) else uses | {name})


def literal(values: Sequence[object]) -> Type:
    texts = (quoted(value) if isinstance(value, str) else repr(value) for value in values)
    return Type((f"Literal[{', '.join(texts)}]",), frozenset({"Literal"}))


def quoted(value: str) -> str:
    """Return a string literal as the formatter writes it."""
    return '"' + re.sub(r'(["\\])', r"\\\1", value) + '"'


@frozen
class Converter:
    """Annotations of one side: of responses or of requests."""

    request: bool
    types: Mapping[str, Type]
    """The type of each component."""
    aliases: Mapping[str, Type] = field(factory=dict[str, Type])
    """The annotations that have a name."""
    models: bool = False
    """Whether a model is accepted in place of a dictionary."""

    def type(self, schema: Json) -> Type:
        """Return the annotation of a schema."""
        found = self._type(schema)
        if self.models and "anyOf" in schema:
            plain = evolve(self, models=False).type(schema)
            return plain | named("Model") if plain in self.aliases.values() else found
        return self.aliases.get(str(found), found)

    def _type(self, schema: Json) -> Type:  # noqa: PLR0911 - a case for each kind of schema
        name, kind = reference(schema), schema.get("type")
        if name is not None:
            return self.types[name] | named("Model") if self.models else self.types[name]
        if "anyOf" in schema:
            return either(self.type(option) for option in schema["anyOf"])
        if isinstance(kind, list):
            return either(self.type({**schema, "type": option}) for option in schema["type"])
        if "enum" in schema and kind != "null":
            return self._enumeration(schema)
        match kind:
            case None:
                return Type(("object",)) if self.request else named("Any")
            case "array":
                item = self.type(schema.get("items", {}))
                return generic("Sequence" if self.request else "list", item)
            case "object":
                return self._mapping(schema)
            case "string":
                return self._string(schema.get("format"))
            case _:
                return Type((_PLAIN[kind],))

    def _enumeration(self, schema: Json) -> Type:
        found = literal([value for value in schema["enum"] if value is not None])
        found = self.aliases.get(str(found), found)
        return found if self.request or schema["type"] != "boolean" else Type(("bool",))

    def _mapping(self, schema: Json) -> Type:
        value = schema.get("additionalProperties")
        item = self.type(value if is_object(value) else {})
        return generic("Mapping" if self.request else "dict", Type(("str",)), item)

    def _string(self, form: str | None) -> Type:
        text = Type(("str",))
        if form in _TIMES:
            return named(_TIMES[form]) | text if self.request else named(_TIMES[form])
        if form == "binary":
            return named("FileTypes") if self.request else Type(("bytes",))
        if form == "byte" and self.request:
            return text | Type(("bytes", "PathLike[str]"), frozenset({"PathLike"}))
        return text

    def fields(self, schema: Json) -> Sequence[Field]:
        """Return the fields of an object in their order."""
        required = set(schema.get("required", ()))
        return [
            Field(
                name=value.get("x-python-name", wire),
                wire=wire,
                type=self.type(value),
                required=wire in required,
                schema=value,
            )
            for wire, value in schema.get("properties", {}).items()
        ]
