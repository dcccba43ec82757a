"""Files as arguments: bytes, paths, open files; and `multipart/form-data` (RFC 7578).

Small files are read before the first attempt, others while they are sent (`uploads`). An open file
is read from its position, and is not closed.
"""

from __future__ import annotations

import asyncio
import hashlib
import mimetypes
import os
import re
import secrets
from collections.abc import AsyncIterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import NoneType
from typing import IO, TYPE_CHECKING, Any, Protocol, TypeAlias, TypeGuard, cast, runtime_checkable

from attrs import evolve, field, frozen

from telnyx_async._codec.values import (
    UnencodableError,
    is_bytes,
    is_mapping,
    is_sequence,
    to_json_value,
    to_str,
    wire_name,
)
from telnyx_async._json import dumps
from telnyx_async._operation import BASE64, BodyKind, Call, Names, Operation
from telnyx_async._options import UNSET

if TYPE_CHECKING:
    from telnyx_async._codec.uploads import Content, FileSource

__all__ = ["File", "FileContent", "FileTypes", "content_of", "multipart", "open_files"]


@runtime_checkable
class AsyncReadable(Protocol):
    """An async file: of aiofiles, of anyio, or an upload that a web framework received."""

    async def read(self, size: int = -1, /) -> bytes: ...


FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str] | AsyncReadable | AsyncIterable[bytes]
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to upload: its content, or `(name, content, content type, headers)`."""

_ESCAPES = {code: f"%{code:02X}" for code in (*range(0x20), ord('"'), 0x7F)}
_PART_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+: [^\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]*")
_HINT = "pass bytes, a path (pathlib.Path), a file opened with 'rb' or (name, content)"
# In-memory bodies up to this size have a boundary that depends on their content only.
_HASHED = 1024 * 1024
_COMPRESSION = ("gzip", "bz2", "lzma")
# What Python's own table lacks, or has in some versions only.
_AUDIO = {
    ".aac": "audio/aac",
    ".amr": "audio/amr",
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
}


@frozen
class File:
    """A file to send: its content, or what reads it while it is sent."""

    name: str | None
    content: Content = field(repr=False)
    content_type: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


def has_files(call: Call) -> bool:
    """Whether a call has paths, open files or streams, which `open_files` opens."""
    if not _takes_files(call.operation):
        return False
    return _is_lazy(call.body) or _is_lazy(call.options.get("extra_body"))


async def open_files(call: Call) -> Call:
    """Return the call with what reads its files in place of paths and open files.

    Small files, and those that become base64, are read here. A call without files that have to be
    read is returned unchanged.
    """
    if not has_files(call):
        return call
    if call.operation.body is BodyKind.MULTIPART and not _types.cache_info().currsize:
        await asyncio.to_thread(_types)  # reads tables of the system: some 10 ms, once
    extra = call.options.get("extra_body")
    try:
        body = await _opened(call.body, call.operation.body)
        if extra is None:
            return evolve(call, body=body)
        extra = await _opened(extra, call.operation.body)
    except UnencodableError as error:
        raise error.final() from None
    return evolve(call, body=body, options={**call.options, "extra_body": extra})


def multipart(
    fields: Mapping[str, Any], files: tuple[str, ...], names: Names, *, stream: bool
) -> tuple[list[Content], str]:
    """Return the parts of a multipart body and its content type.

    A list becomes several parts of one name, a mapping a part of JSON. The fields named in
    `files` must be files. Equal fields give equal bytes, but for large bodies that may be streamed.
    """
    parts: list[tuple[bytes, Content]] = []
    for key, value in fields.items():
        name, below = wire_name(key, names)
        try:
            parts += _parts(name, below, value, only_files=name in files)
        except UnencodableError as error:
            raise error.inside(name) from None
    boundary = _boundary(parts, stream)
    body: list[Content] = []
    for head, content in parts:
        body += [b"--%b\r\n%b" % (boundary, head), content, b"\r\n"]
    body.append(b"--%b--\r\n" % boundary)
    return body, f"multipart/form-data; boundary={boundary.decode()}"


def _boundary(parts: Sequence[tuple[bytes, Content]], stream: bool) -> bytes:
    """Return a text that does not occur in the parts: a digest of all of them, or a random one."""
    digest = hashlib.blake2b(digest_size=24)
    size = 0
    for piece in (piece for part in parts for piece in (*part, b"\0")):
        if not isinstance(piece, bytes) or (stream and size + len(piece) > _HASHED):
            return secrets.token_hex(24).encode()
        size += len(piece)
        digest.update(piece)
    return digest.hexdigest().encode()


def content_of(value: object) -> Content:
    """Return the body of a request that consists of one file."""
    if (file := _as_file(value)) is None:
        raise UnencodableError(f"{type(value).__name__} is not a file; {_HINT}")
    return file.content


def _parts(
    name: str, names: Names, value: object, *, only_files: bool
) -> Iterator[tuple[bytes, Content]]:
    if value is None or value is UNSET:
        return
    if (file := _as_file(value)) is not None:
        content_type = file.content_type or _guess(file.name or "")
        yield _part(name, evolve(file, content_type=content_type))
    elif is_sequence(value) and not _is_structured(value):
        for item in value:
            yield from _parts(name, names, item, only_files=only_files)
    elif only_files:
        raise UnencodableError(f"{type(value).__name__} is not a file; {_HINT}")
    else:
        yield _field_part(name, to_json_value(value, names))


def _is_structured(value: Sequence[Any]) -> bool:
    return any(
        _as_file(item) is None and isinstance(to_json_value(item), dict | list) for item in value
    )


def _field_part(name: str, value: object) -> tuple[bytes, Content]:
    try:
        if isinstance(value, dict | list):
            return _part(name, File(None, dumps(value), "application/json"))
        return _part(name, File(None, to_str(value).encode()))
    except ValueError as error:
        raise UnencodableError(str(error), ValueError) from None


def _part(name: str, file: File) -> tuple[bytes, Content]:
    """Return the headers of a part, and its content."""
    disposition = f'form-data; name="{name.translate(_ESCAPES)}"'
    if file.name is not None:
        disposition += f'; filename="{file.name.translate(_ESCAPES)}"'
    headers = {"Content-Disposition": disposition}
    if file.content_type is not None:
        headers["Content-Type"] = file.content_type
    lines = [f"{key}: {value}" for key, value in (headers | dict(file.headers)).items()]
    if not all(map(_PART_HEADER.fullmatch, lines)):
        raise UnencodableError(
            "a header of the part contains a character that is not allowed", ValueError
        )
    return "\r\n".join([*lines, "\r\n"]).encode(), file.content


def _as_file(value: Any) -> File | None:
    if isinstance(value, File):
        return value
    if is_bytes(value):
        return File("upload", bytes(value))
    if _is_source(value):
        return File("upload", value)
    if _is_named(value):
        name, content, *rest = value
        if is_bytes(content) or _is_source(content):
            return File(name, bytes(content) if is_bytes(content) else content, *rest)
    return None


def _is_source(value: object) -> TypeGuard[FileSource]:
    return callable(getattr(value, "pieces", None))


def _is_named(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether `value` is `(name, content, content type, headers)`; the last two are optional."""
    return (
        is_sequence(value)
        and isinstance(value, tuple)
        and 2 <= len(value) <= 4
        and isinstance(value[0], str | NoneType)
    )


def _takes_files(operation: Operation) -> bool:
    return operation.body in (BodyKind.MULTIPART, BodyKind.RAW) or _has_base64(operation.names)


def _has_base64(names: Names) -> bool:
    return any(
        below is BASE64 or (is_mapping(below) and _has_base64(below)) for below in names.values()
    )


def _is_lazy(value: Any) -> bool:
    if is_mapping(value):
        return any(map(_is_lazy, value.values()))
    if is_sequence(value):
        return any(map(_is_lazy, value))
    return _is_file(value)


def _is_file(value: object) -> bool:
    return (
        isinstance(value, os.PathLike)
        or callable(getattr(value, "read", None))
        or hasattr(value, "__aiter__")
    )


async def _opened(value: Any, kind: BodyKind) -> Any:
    """Return `value` with its files opened: as `File` in a form, as their content elsewhere."""
    if is_mapping(value):
        return {key: await _opened_at(key, item, kind) for key, item in value.items()}
    if kind is BodyKind.MULTIPART and _is_named(value):
        return tuple([await _content(item) if _is_file(item) else item for item in value])
    if is_sequence(value):
        return [await _opened_at(index, item, kind) for index, item in enumerate(value)]
    if not _is_file(value):
        return value
    content = await _content(value, whole=kind not in (BodyKind.MULTIPART, BodyKind.RAW))
    if kind is not BodyKind.MULTIPART:
        return content
    return File(_name_of(value), content, _text(value, "content_type"))


async def _opened_at(place: str | int, value: Any, kind: BodyKind) -> Any:
    try:
        return await _opened(value, kind)
    except UnencodableError as error:
        raise error.inside(place) from None


async def _content(value: Any, *, whole: bool = False) -> Content:
    from telnyx_async._codec.uploads import content_from  # noqa: PLC0415 - for few calls

    try:
        return await content_from(value, whole=whole)
    except UnencodableError as error:
        raise UnencodableError(f"{error}; {_HINT}") from None


def _name_of(value: Any) -> str:
    """Return the last part of a file's path. Some files have a number for a name, or none."""
    if isinstance(value, os.PathLike):
        return Path(cast("os.PathLike[str]", value)).name
    if type(value).__module__ in _COMPRESSION:
        # Before Python 3.13 the files of bz2 and lzma have no name; the file they read has one.
        path = _text(value, "name") or _text(getattr(value, "_fp", None), "name") or ""
        name = re.sub(r"\.(gz|bz2|xz|lzma)$", "", Path(path).name)  # what is read is decompressed
    else:
        # `name` is that of the form field where a web framework received the file.
        name = Path(_text(value, "filename") or _text(value, "name") or "").name
    return name or "upload"


def _text(value: object, attribute: str) -> str | None:
    found = getattr(value, attribute, None)
    return found if isinstance(found, str) and found else None


@cache
def _types() -> mimetypes.MimeTypes:
    types = mimetypes.MimeTypes()
    for suffix, content_type in _AUDIO.items():
        types.add_type(content_type, suffix)
    return types


def _guess(name: str) -> str:
    """Return a content type by Python's own table: that of the machine would vary."""
    content_type, encoding = _types().guess_type(name)
    return content_type if content_type and not encoding else "application/octet-stream"
