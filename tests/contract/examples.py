"""Values made up from schemas: as JSON, and as Python arguments that must become that JSON."""

from __future__ import annotations

import base64
import enum
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any
from zlib import crc32

from attrs import frozen

from .description import DOCUMENT, Schema

SCHEMAS: Schema = DOCUMENT["components"]["schemas"]
CONTENT = b"\x00content\r\n--\xff"


class Spelling(enum.Enum):
    """How a value is written."""

    WIRE = "as on the wire"
    PYTHON = "as a Python program would: Python's names inside, dates and bytes as such"


@frozen
class Upload:
    """A file as it arrives."""

    name: str
    content_type: str
    content: bytes


UPLOAD = Upload("scan.bin", "application/x-scan", CONTENT)
TIMES: dict[str, tuple[Any, Any]] = {
    "date-time": (datetime(2026, 7, 1, 12, 30, tzinfo=UTC), "2026-07-01T12:30:00Z"),
    "date": (date(2026, 7, 1), "2026-07-01"),
    "byte": (CONTENT, base64.b64encode(CONTENT).decode()),
    "binary": (UPLOAD, UPLOAD),
}
TEXTS = {
    "uuid": "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0",
    "uri": "https://example.com/a?b=c&d=%20#e",
    "url": "https://example.com/a?b=c&d=%20#e",
    "email": "someone+tag@example.com",
    "time": "09:30:00",
}


@frozen
class Examples:
    """Values for schemas: with every property, or with those that must be there."""

    whole: bool
    spelling: Spelling = Spelling.WIRE
    turn: int = 0

    def value(self, schema: Schema, place: str, within: tuple[str, ...] = ()) -> Any:
        """An example, the same at the same `place`; `within` are the schemas around it."""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            return self.value(SCHEMAS[name], place, (*within, name))
        if "anyOf" in schema:
            return self.value(self.pick(schema["anyOf"], place), place, within)
        if "enum" in schema:
            return self.pick(schema["enum"], place)
        return self._by_type(schema, place, within)

    def pick(self, choices: list[Any], place: str) -> Any:
        """One of several, by `place` and `turn`: in the end all are used."""
        return choices[(crc32(place.encode()) + self.turn) % len(choices)]

    def _by_type(self, schema: Schema, place: str, within: tuple[str, ...]) -> Any:
        kinds = schema.get("type", "object" if "properties" in schema else "any")
        kind = kinds if isinstance(kinds, str) else self._one(kinds)
        match kind:
            case "object":
                return dict(self._members(schema, place, within))
            case "array":
                length = 0 if repeats(schema["items"], within) else 2
                return [self.value(schema["items"], f"{place}/{n}", within) for n in range(length)]
            case "string":
                return self._text(schema.get("format"), place)
            case _:
                return SCALARS[kind](place)

    def _one(self, kinds: list[str]) -> str:
        """Of several types: null where little is to be said."""
        return min(kinds, key=lambda kind: (kind == "null") is self.whole)

    def _members(
        self, schema: Schema, place: str, within: tuple[str, ...]
    ) -> Iterator[tuple[str, Any]]:
        required = schema.get("required", ())
        for name, inner in schema.get("properties", {}).items():
            if name in required or (self.whole and not repeats(inner, within)):
                yield self._spelled(name, inner), self.value(inner, f"{place}/{name}", within)
        others = schema.get("additionalProperties", "properties" not in schema)
        if others and self.whole:
            inner = others if isinstance(others, dict) else {"type": "string"}
            yield "any key", self.value(inner, f"{place}/any key", within)

    def _spelled(self, name: str, schema: Schema) -> str:
        return schema.get("x-python-name", name) if self.spelling is Spelling.PYTHON else name

    def _text(self, form: str | None, place: str) -> Any:
        if form in TIMES:
            typed, written = TIMES[form]
            return typed if self.spelling is Spelling.PYTHON else written
        return TEXTS.get(
            form or "", f"{place.rpartition('/')[2]} ü&/=?+%#,\"'{crc32(place.encode())}"
        )


def repeats(schema: Schema, within: tuple[str, ...]) -> bool:
    """Whether an optional member would begin again what is around it."""
    return any(f"/{name}'" in f"{schema}" for name in within)


SCALARS: dict[str, Callable[[str], Any]] = {
    "integer": lambda place: crc32(place.encode()) % 1000 + 1,
    "number": lambda place: crc32(place.encode()) / 8,
    "boolean": lambda place: bool(crc32(place.encode()) % 2),
    "null": lambda _: None,
    "any": lambda place: {"any": [place, 1, None, {"deep": 0.5}]},
}
