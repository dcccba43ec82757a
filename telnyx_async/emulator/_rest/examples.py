"""Example values for schemas: the same on every run, with ids that never repeat."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from telnyx_async._validation import Schema
from telnyx_async.emulator._clock import VirtualClock

__all__ = ["Examples"]

_MAX_DEPTH = 4
"""Deeper than this, optional fields are left out: a schema may contain itself."""

_BY_NAME: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), example)
    for pattern, example in (
        (r"(^|_)to$", "+13125550101"),
        (r"(^|_)(from|cli|cld|phone|phone_?number|telephone_number)$", "+13125550100"),
        (r"email(_address)?$", "ada@example.com"),
        (r"(url|uri|_link)$", "https://example.com/resource"),
        (r"country(_code)?$", "US"),
        (r"currency$", "USD"),
        (r"(amount|cost|price|rate|balance|fee)$", "1.00"),
        (r"_at$", "2026-01-01T00:00:00Z"),
        (r"language(_code)?$", "en-US"),
        (r"name$", "Example"),
        (r"locality|city$", "Chicago"),
        (r"digits$", "1234"),
        (r"digit$", "1"),
        (r"client_state$", "ZXhhbXBsZQ=="),
        (r"^(mp3|wav)$", "https://example.com/recording"),
        (r"(content|mime)_type$", "text/plain"),
        (r"sip_hangup_cause$", "200"),
        (r"hangup_cause$", "normal_clearing"),
    )
)

_BY_PATTERN = (
    "+13125550100",
    "US",
    "12345",
    "123456",
    "1.00",
    "https://example.com/resource",
    "wss://example.com/stream",
    "CEXAMPLE",
    "example",
)


class Examples:
    """Generates example values. `seed` determines the ids."""

    def __init__(
        self, resolve: Callable[[Schema], Schema], clock: VirtualClock, seed: int = 0
    ) -> None:
        self._resolve = resolve
        self._clock = clock
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self._formats: Mapping[str, Callable[[], str]] = {
            "uuid": self.uuid,
            "date-time": clock.timestamp,
            "date": lambda: clock.timestamp()[:10],
            "time": lambda: clock.timestamp()[11:19],
            "uri": lambda: "https://example.com/resource",
            "url": lambda: "https://example.com/resource",
            "email": lambda: "ada@example.com",
            "json-pointer": lambda: "/example",
            "byte": lambda: "ZXhhbXBsZQ==",
        }
        self._generators: Mapping[str, Callable[[Schema, str, int], Any]] = {
            "object": self._object,
            "array": self._array,
            "string": self._string,
            "boolean": lambda schema, name, depth: True,
            "null": lambda schema, name, depth: None,
            "integer": lambda schema, name, depth: int(self._number(schema)),
            "number": lambda schema, name, depth: float(self._number(schema)),
        }

    def uuid(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def value(self, schema: Schema, name: str = "", depth: int = 0) -> Any:
        """Return an example of `schema` for a field called `name`."""
        schema = self._resolve(schema)
        if "anyOf" in schema:
            return self.value(self._variant(schema), name, depth)
        if "enum" in schema:
            return schema["enum"][0]
        types = schema.get("type", "object")
        kind = types if isinstance(types, str) else next(each for each in types if each != "null")
        return self._generators[kind](schema, name, depth)

    def _variant(self, schema: Schema) -> Schema:
        variants = [self._resolve(each) for each in schema["anyOf"]]
        return next((each for each in variants if each.get("type") != "null"), variants[0])

    def _object(self, schema: Schema, name: str, depth: int) -> dict[str, Any]:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        names = properties if depth < _MAX_DEPTH else schema.get("required", ())
        return {each: self.value(properties[each], each, depth + 1) for each in names}

    def _array(self, schema: Schema, name: str, depth: int) -> list[Any]:
        count = schema.get("minItems", 1 if depth < _MAX_DEPTH else 0)
        items = schema.get("items", {})
        return [self.value(items, name.removesuffix("s"), depth + 1) for _ in range(count)]

    @staticmethod
    def _number(schema: Schema) -> float:
        number: float = max(schema.get("minimum", 1), min(1, schema.get("maximum", 1)))
        return number

    def _string(self, schema: Schema, name: str, depth: int) -> str:
        pattern = schema.get("pattern")
        if pattern:
            return next(each for each in _BY_PATTERN if re.search(pattern, each))
        if schema.get("format") in self._formats:
            return self._formats[schema["format"]]()
        text = self._by_name(name)
        return text[: schema.get("maxLength")].ljust(schema.get("minLength", 0), "x")

    def _by_name(self, name: str) -> str:
        if name in {"id", "sid"} or name.endswith(("_id", "Id", "_sid")):
            return self.uuid()
        found = (example for pattern, example in _BY_NAME if pattern.search(name))
        return next(found, "example")
