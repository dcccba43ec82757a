"""Example calls: valid arguments, composed from the description."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import field, frozen

from codegen.ir import Argument, Json, Operation
from codegen.load import is_object, reference

__all__ = ["Samples"]

_BY_NAME = {
    "country": "US",
    "country_code": "US",
    "currency": "USD",
    "from": "+13125550100",
    "ip_address": "192.0.2.10",
    "language": "en-US",
    "phone_number": "+13125550101",
    "phone_numbers": "+13125550101",
    "role": "user",
    "text": "Hello",
    "to": "+13125550101",
}
_BY_FORMAT = {
    "date": "2026-09-30",
    "date-time": "2026-09-30T12:00:00Z",
    "email": "ada@example.com",
    "time": "12:00:00",
    "uri": "https://example.com/telnyx",
    "url": "https://example.com/telnyx",
    "uuid": "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
}
_FOR_PATTERNS = ("+13125550101", "US", "IL", "60601", "123456", "C1A2B3C", "example")
"""Texts of which the first is taken that a pattern matches."""
_USUAL = {"from", "text"}
"""Arguments of a body that few calls go without, although the description requires none."""
_TEXT = "example"
_FILE = b"%PDF"
_DEEPEST = 6


@frozen
class Samples:
    """Values that the description accepts."""

    components: Mapping[str, Json]
    _open: list[str] = field(factory=list[str])

    def call(self, operation: Operation, width: int = 0) -> str:
        """Return a call with the arguments that are required or usual.

        One that is longer than a given width has a line for each argument.
        """
        given = [
            self._given(position, argument, operation)
            for position, argument in enumerate(operation.arguments)
            if argument.required or (argument.place == "body" and argument.wire in _USUAL)
        ]
        call = f"client.{operation.name}({', '.join(given)})"
        if not width or len(call) <= width or not given:
            return call
        return "\n".join([f"client.{operation.name}(", *(f"    {item}," for item in given), ")"])

    def _given(self, position: int, argument: Argument, operation: Operation) -> str:
        value = repr(self.value(argument.schema, argument.wire or argument.name))
        text = value.replace("'", '"') if '"' not in value else value
        return text if position < operation.positional else f"{argument.name}={text}"

    def value(self, schema: Json, name: str = "") -> object:  # noqa: PLR0911 - a case for each kind
        """Return a value of a schema; objects have their required keys, or else the first."""
        target = reference(schema)
        if target is not None:
            return self._component(target, name)
        if "anyOf" in schema:
            return self.value(schema["anyOf"][0], name)
        if "enum" in schema:
            return schema["enum"][0]
        kinds = _kinds(schema)
        match kinds[0]:
            case "string":
                return _string(schema, name)
            case "array":
                return [self.value(schema.get("items", {}), name)] * max(
                    1, schema.get("minItems", 1)
                )
            case "object":
                return self._object(schema)
            case _:
                return _scalar(kinds[0], schema)

    def _component(self, target: str, name: str) -> object:
        if target in self._open or len(self._open) > _DEEPEST:
            return {}
        self._open.append(target)
        try:
            return self.value({"type": "object"} | self.components[target], name)
        finally:
            self._open.pop()

    def _object(self, schema: Json) -> dict[str, object]:
        fields: Json = schema.get("properties", {})
        names = schema.get("required") or [*fields][:1]
        found = {
            fields[name].get("x-python-name", name): self.value(fields[name], name)
            for name in names
            if name in fields
        }
        values = schema.get("additionalProperties")
        if not found and is_object(values):
            return {"key": self.value(values)}
        return found


def _kinds(schema: Json) -> Sequence[str]:
    """Return the types that a schema allows; without any, the empty name."""
    kind: str | list[str] = schema.get("type", "")
    return [kind] if isinstance(kind, str) else kind


def _string(schema: Json, name: str) -> object:
    if schema.get("format") in {"binary", "byte"}:
        return _FILE
    if "pattern" in schema:
        return next((text for text in _FOR_PATTERNS if re.search(schema["pattern"], text)), _TEXT)
    text = _BY_FORMAT.get(schema.get("format", "")) or _BY_NAME.get(name) or _by_suffix(name)
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", len(text))
    return text.ljust(shortest, "e")[: max(longest, shortest)]


def _by_suffix(name: str) -> str:
    if name == "id" or name.endswith("_id"):
        return _BY_FORMAT["uuid"]
    return _BY_FORMAT["url"] if name.endswith("_url") else _TEXT


def _scalar(kind: str, schema: Json) -> object:
    match kind:
        case "integer" | "number":
            return schema.get("default") or schema.get("minimum", 1)
        case _:
            return True
