"""Queries, forms and multipart bodies, parsed into the objects that their field names describe."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from email.message import Message
from email.parser import BytesParser
from typing import TypeAlias
from urllib.parse import parse_qsl

from attrs import field, frozen

from telnyx_async._json import is_array, is_object
from telnyx_async._validation.description import JsonObject
from telnyx_async._validation.error_response import ErrorResponse, Problem

__all__ = ["Pairs", "Upload", "insert", "nest", "parse_form", "parse_multipart", "split_name"]

_BRACKETS = re.compile(r"\[([^\]]*)\]")


@frozen
class Upload:
    """A file in a multipart body."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


Pairs: TypeAlias = Iterable[tuple[str, str | Upload]]
"""Names and values, in the order in which they were sent."""


def nest(pairs: Pairs) -> JsonObject:
    """Return the object that names with brackets describe: `a[b]=c` is `{"a": {"b": "c"}}`."""
    root: JsonObject = {}
    for name, value in pairs:
        insert(root, split_name(name), value)
    return root


def split_name(name: str) -> list[str]:
    """Split a name with brackets: `a[b][c]` into `a`, `b`, `c`; `a[]` into `a`."""
    first = name.partition("[")[0]
    return [first, *(part for part in _BRACKETS.findall(name) if part)]


def insert(root: JsonObject, path: Sequence[str], value: object) -> None:
    """Set the value at a path; a second value for the same path makes a list of both.

    A path through a value that is not an object is ignored.
    """
    *parents, last = path
    for part in parents:
        inner = root.setdefault(part, {})
        if not is_object(inner):
            return
        root = inner
    present = root.get(last)
    if last not in root:
        root[last] = value
    elif is_array(present):
        present.append(value)
    else:
        root[last] = [present, value]


def parse_form(body: bytes) -> Pairs:
    """Parse an `application/x-www-form-urlencoded` body."""
    return parse_qsl(body.decode(errors="replace"), keep_blank_values=True)


def parse_multipart(content_type: str, body: bytes) -> Iterator[tuple[str, str | Upload]]:
    """Parse a `multipart/form-data` body (RFC 7578). Parts without a name are ignored."""
    boundary = _parse_headers(f"content-type: {content_type}\r\n\r\n".encode()).get_boundary()
    if not boundary:
        raise ErrorResponse(400, [Problem("The multipart body has no boundary.")])
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:]:
        head, separator, content = part.partition(b"\r\n\r\n")
        if not separator:
            continue
        headers = _parse_headers(head.lstrip(b"\r\n") + b"\r\n\r\n")
        name = headers.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            continue
        filename = headers.get_filename()
        if filename is None:
            yield name, content.decode(errors="replace")
        else:
            yield name, Upload(filename, headers.get_content_type(), content)


def _parse_headers(head: bytes) -> Message:
    return BytesParser().parsebytes(head, headersonly=True)
