"""Files as arguments: bytes, paths, open files; and `multipart/form-data` (RFC 7578).

A file is read whole, so that every attempt sends the same bytes. An open file is read from its
position, and is neither rewound nor closed.
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import NoneType
from typing import IO, Any, TypeAlias, TypeGuard

from anyio import to_thread
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

__all__ = ["File", "FileContent", "FileTypes", "content_of", "multipart", "read_files"]

FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
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


@frozen
class File:
    """A file whose content was read."""

    name: str | None
    content: bytes = field(repr=False)
    content_type: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


async def read_files(call: Call) -> Call:
    """Return the call with the content of its files in place of paths and open files.

    They are read in a thread. A call without such files is returned unchanged.
    """
    if not _takes_files(call.operation):
        return call
    if not (_is_lazy(call.body) or _is_lazy(call.options.get("extra_body"))):
        return call
    try:
        return await to_thread.run_sync(_with_content, call, abandon_on_cancel=True)
    except UnencodableError as error:
        raise error.final() from None


def multipart(fields: Mapping[str, Any], files: tuple[str, ...], names: Names) -> tuple[bytes, str]:
    """Return a multipart body and its content type; equal fields give equal bytes.

    A list becomes several parts of one name, a mapping a part of JSON. The fields named in
    `files` must be files.
    """
    parts: list[bytes] = []
    for key, value in fields.items():
        name, below = wire_name(key, names)
        try:
            parts += _parts(name, below, value, only_files=name in files)
        except UnencodableError as error:
            raise error.inside(name) from None
    # A digest of the content does not occur in it, and is the same for every attempt.
    boundary = hashlib.blake2b(b"\0".join(parts), digest_size=24).hexdigest()
    body = b"".join(b"--%b\r\n%b\r\n" % (boundary.encode(), part) for part in parts)
    return body + b"--%b--\r\n" % boundary.encode(), f"multipart/form-data; boundary={boundary}"


def content_of(value: object) -> bytes:
    """Return the body of a request that consists of one file."""
    if (file := _as_file(value)) is None:
        raise UnencodableError(f"{type(value).__name__} is not a file; {_HINT}")
    return file.content


def _parts(name: str, names: Names, value: object, *, only_files: bool) -> Iterator[bytes]:
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


def _field_part(name: str, value: object) -> bytes:
    try:
        if isinstance(value, dict | list):
            return _part(name, File(None, dumps(value), "application/json"))
        return _part(name, File(None, to_str(value).encode()))
    except ValueError as error:
        raise UnencodableError(str(error), ValueError) from None


def _part(name: str, file: File) -> bytes:
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
    return "\r\n".join([*lines, "\r\n"]).encode() + file.content


def _as_file(value: Any) -> File | None:
    if isinstance(value, File):
        return value
    if is_bytes(value):
        return File("upload", bytes(value))
    if _is_named(value) and is_bytes(value[1]):
        name, content, *rest = value
        return File(name, bytes(content), *rest)
    return None


def _is_named(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether `value` is `(name, content, content type, headers)`; the last two are optional."""
    return (
        is_sequence(value)
        and isinstance(value, tuple)
        and 2 <= len(value) <= 4
        and isinstance(value[0], str | NoneType)
    )


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


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
    return _is_path(value) or callable(getattr(value, "read", None))


def _with_content(call: Call) -> Call:
    as_file = call.operation.body is BodyKind.MULTIPART
    options = call.options.copy()
    if (extra := options.get("extra_body")) is not None:
        options["extra_body"] = _read(extra, as_file)
    return evolve(call, body=_read(call.body, as_file), options=options)


def _read(value: Any, as_file: bool) -> Any:
    """Return `value` with its files read: as `File` in a form, as bytes elsewhere."""
    if is_mapping(value):
        return {key: _read_at(key, item, as_file) for key, item in value.items()}
    if as_file and _is_named(value):
        return tuple(_read(item, False) for item in value)
    if is_sequence(value):
        return [_read_at(index, item, as_file) for index, item in enumerate(value)]
    if _is_path(value):
        return _result(Path(value).name, Path(value).read_bytes(), as_file)
    if callable(getattr(value, "read", None)):
        return _result(_name_of(value), value.read(), as_file)
    return value


def _read_at(place: str | int, value: Any, as_file: bool) -> Any:
    try:
        return _read(value, as_file)
    except UnencodableError as error:
        raise error.inside(place) from None


def _result(name: str, content: Any, as_file: bool) -> File | bytes:
    if not is_bytes(content):
        raise UnencodableError(f"reading the file did not return bytes; {_HINT}")
    return File(name, bytes(content)) if as_file else bytes(content)


def _name_of(reader: Any) -> str:
    """Return the last part of an open file's path. Some files have a number for a name, or none."""
    name = getattr(reader, "name", None)
    return Path(name).name if isinstance(name, str) else "upload"


@cache
def _types() -> mimetypes.MimeTypes:
    return mimetypes.MimeTypes()


def _guess(name: str) -> str:
    """Return a content type by Python's own table: that of the machine would vary."""
    content_type, encoding = _types().guess_type(name)
    return content_type if content_type and not encoding else "application/octet-stream"
