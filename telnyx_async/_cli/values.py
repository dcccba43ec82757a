"""What options are given: text, the content of a file (`@file`), or standard input (`-`)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import define, field

from telnyx_async import _json
from telnyx_async._cli.failures import UsageError
from telnyx_async._cli.options import CommandArguments
from telnyx_async._json import is_array, is_object
from telnyx_async._validation.description import Schema
from telnyx_async._validation.request import RequestParser

__all__ = ["ValueReader", "insert", "read_json"]


@define
class ValueReader:
    """Converts the values of options to the types in the description.

    What has another type stays text: the validation of the whole request refuses it then.
    """

    arguments: CommandArguments
    parser: RequestParser
    _stdin_is_read: bool = field(default=False, init=False)

    def read(self, option: str, given: Sequence[str], schema: Schema) -> Any:
        """Return the value of an option, which may be given several times if it is a list."""
        if self.arguments.is_binary(schema):
            return _existing(option, given[-1].removeprefix("@"))
        if schema.get("format") == "byte" and given[-1].startswith("@"):
            return _existing(option, given[-1][1:])  # sent as base64
        texts = [self._text(option, text) for text in given]
        types = self.arguments.types(schema)
        if "array" not in types:
            if len(texts) > 1:
                raise UsageError(f"--{option} takes one value, and was given {len(texts)} times")
            return self.parser.coerce(schema, _structured(option, texts[0], types))
        if len(texts) == 1:
            value = _structured(option, texts[0], types)
            if not isinstance(value, str):
                return value
            if types != {"array"}:  # a text, or a list of texts
                return self.parser.coerce(schema, value)
        return self.parser.coerce(schema, texts)

    def body(self, text: str) -> Any:
        """Return the body that `--json` sets."""
        return read_json("--json", self._text("json", text))

    def _text(self, option: str, text: str) -> str:
        if text in {"-", "@-"}:
            if self._stdin_is_read:
                raise UsageError(f"--{option}: only one option can read standard input")
            self._stdin_is_read = True
            return sys.stdin.read()
        if text.startswith("@@"):
            return text[1:]
        if text.startswith("@"):
            return _content(option, text[1:])
        return text


def read_json(what: str, text: str) -> Any:
    """Return decoded JSON. `UsageError` if it is not JSON."""
    try:
        return _json.loads(text.encode())
    except ValueError as error:
        raise UsageError(f"{what} is not JSON: {error}") from None


def insert(value: Any, path: Sequence[str | int], inner: Any, option: str) -> Any:
    """Return a value with another one at a path inside, with objects and lists on the way."""
    if not path:
        return inner
    key, *rest = path
    if isinstance(key, int):
        items = list(value) if is_array(value) else []
        if key > len(items):
            raise UsageError(f"--{option}: the list has no item {len(items)} before it")
        below = items[key] if key < len(items) else None
        items[key : key + 1] = [insert(below, rest, inner, option)]
        return items
    fields = dict(value) if is_object(value) else {}
    fields[key] = insert(fields.get(key), rest, inner, option)
    return fields


def _structured(option: str, text: str, types: set[str]) -> Any:
    """Return decoded JSON where an object or a list is expected, and the text looks like one."""
    begin = text.lstrip()[:1]
    if (begin == "{" and "object" in types) or (begin == "[" and "array" in types):
        return read_json(f"--{option}", text)
    return text


def _existing(option: str, name: str) -> Path:
    path = Path(name)
    if not path.is_file():
        raise UsageError(f"--{option}: {name!r} is not a file")
    return path


def _content(option: str, name: str) -> str:
    try:
        return Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise UsageError(f"--{option}: {name!r} cannot be read: {reason}") from None
