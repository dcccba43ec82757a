"""Names and values in queries, forms and multipart bodies, and the objects they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from email.message import Message
from email.parser import BytesParser
from typing import TypeAlias
from urllib.parse import parse_qsl

from attrs import field, frozen

from telnyx_async._validation.error_response import Problem, Refusal
from telnyx_async._validation.values import Json, is_list, is_object

__all__ = ["Pairs", "Upload", "form", "multipart", "put", "split", "tree"]

_BRACKETS = re.compile(r"\[([^\]]*)\]")


@frozen
class Upload:
    """A file in a multipart body."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


Pairs: TypeAlias = Iterable[tuple[str, str | Upload]]


def tree(pairs: Pairs) -> Json:
    """`a[b]=c` is `{"a": {"b": "c"}}`."""
    root: Json = {}
    for name, value in pairs:
        put(root, split(name), value)
    return root


def split(name: str) -> list[str]:
    """`a[b][c]` is `a`, `b`, `c`; `a[]` is `a`."""
    first = name.partition("[")[0]
    return [first, *(part for part in _BRACKETS.findall(name) if part)]


def put(root: Json, path: Sequence[str], value: object) -> None:
    """A name given again makes a list; a value where an object is wanted stays as it is."""
    *parents, last = path
    for part in parents:
        inner = root.setdefault(part, {})
        if not is_object(inner):
            return
        root = inner
    known = root.get(last)
    if last not in root:
        root[last] = value
    elif is_list(known):
        known.append(value)
    else:
        root[last] = [known, value]


def form(body: bytes) -> Pairs:
    return parse_qsl(body.decode(errors="replace"), keep_blank_values=True)


def multipart(content_type: str, body: bytes) -> Iterator[tuple[str, str | Upload]]:
    """RFC 7578."""
    boundary = _headers(f"content-type: {content_type}\r\n\r\n".encode()).get_boundary()
    if not boundary:
        problem = Problem("The multipart body has no boundary.")
        raise Refusal(400, [problem])
    for piece in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:]:
        head, separator, content = piece.partition(b"\r\n\r\n")
        if not separator:
            continue
        headers = _headers(head.lstrip(b"\r\n") + b"\r\n\r\n")
        name = headers.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            continue
        filename = headers.get_filename()
        if filename is None:
            yield name, content.decode(errors="replace")
        else:
            yield name, Upload(filename, headers.get_content_type(), content)


def _headers(head: bytes) -> Message:
    return BytesParser().parsebytes(head, headersonly=True)
