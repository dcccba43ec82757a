"""Files in arguments: bytes, paths, open files, and `multipart/form-data` (RFC 7578).

A file is read whole, so that every attempt sends the same bytes. An open file is read from where
it stands, and is neither rewound nor closed.
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import IO, Any, TypeAlias

from anyio import to_thread
from attrs import evolve, field, frozen

from telnyx_async._json import dumps
from telnyx_async._operation import BASE64, BodyKind, Call, Names, Operation
from telnyx_async._options import UNSET
from telnyx_async._values import UnencodableError, named, plain, text

__all__ = ["File", "FileContent", "FileTypes", "content_of", "multipart", "read_files"]

FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""What an upload takes: the content, or `(name, content, content type, headers)`."""

_BYTES = (bytes, bytearray, memoryview)
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A", "\0": "%00"})
_PART_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+: [^\x00-\x08\x0a-\x1f\x7f]*")
_HINT = "pass bytes, a path (pathlib.Path), a file opened with 'rb' or (name, content)"


@frozen
class File:
    """A file that has been read."""

    name: str | None
    content: bytes = field(repr=False)
    content_type: str | None = None
    headers: Mapping[str, str] = field(factory=dict)


async def read_files(call: Call) -> Call:
    """`call` with the content of its files in place of paths and open files.

    They are read in a thread. A call without such files is returned as it is.
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
    """The body and its content type; equal fields give equal bytes.

    A list is several parts of one name; what has an inner structure is a part of JSON. The fields
    in `files` carry nothing but files.
    """
    parts = [
        part
        for key, value in fields.items()
        if value is not None and value is not UNSET
        for part in _parts(*named(key, names), value, only_files=key in files)
    ]
    # A digest of the content cannot occur in the content, and is the same at every attempt.
    boundary = hashlib.blake2b(b"\0".join(parts), digest_size=24).hexdigest()
    body = b"".join(b"--%b\r\n%b\r\n" % (boundary.encode(), part) for part in parts)
    return body + b"--%b--\r\n" % boundary.encode(), f"multipart/form-data; boundary={boundary}"


def content_of(value: object) -> bytes:
    """The body of a request that is nothing but a file."""
    if (file := _as_file(value)) is None:
        raise UnencodableError(f"{type(value).__name__} is not a file; {_HINT}")
    return file.content


def _parts(name: str, names: Names, value: object, *, only_files: bool) -> Iterator[bytes]:
    if (file := _as_file(value)) is not None:
        yield _file_part(name, file)
    elif isinstance(value, (list, tuple)) and not _is_structured(value):
        for item in value:
            yield from _parts(name, names, item, only_files=only_files)
    elif only_files:
        raise UnencodableError(f"{type(value).__name__} is not a file; {_HINT}").inside(name)
    else:
        yield _field_part(name, names, value)


def _is_structured(value: list[Any] | tuple[Any, ...]) -> bool:
    return any(_as_file(item) is None and isinstance(plain(item), (dict, list)) for item in value)


def _field_part(name: str, names: Names, value: object) -> bytes:
    try:
        content = plain(value, names)
        if isinstance(content, (dict, list)):
            return _part(name, File(None, dumps(content), "application/json"))
        return _part(name, File(None, text(content).encode()))
    except UnencodableError as error:
        raise error.inside(name) from None


def _file_part(name: str, file: File) -> bytes:
    content_type = file.content_type or _guess(file.name or "")
    return _part(name, evolve(file, content_type=content_type))


def _part(name: str, file: File) -> bytes:
    disposition = f'form-data; name="{name.translate(_ESCAPES)}"'
    if file.name is not None:
        disposition += f'; filename="{file.name.translate(_ESCAPES)}"'
    headers = {"Content-Disposition": disposition}
    if file.content_type is not None:
        headers["Content-Type"] = file.content_type
    lines = [f"{key}: {value}" for key, value in (headers | dict(file.headers)).items()]
    if not all(map(_PART_HEADER.fullmatch, lines)):
        raise UnencodableError("a header of the file holds control characters", ValueError).inside(
            name
        )
    return "\r\n".join([*lines, "\r\n"]).encode() + file.content


def _as_file(value: object) -> File | None:
    match value:
        case File():
            return value
        case bytes() | bytearray() | memoryview():
            return File("upload", bytes(value))
        case (None | str() as name, bytes() | bytearray() | memoryview() as content, *rest) if (
            isinstance(value, tuple) and len(rest) <= 2
        ):
            return File(name, bytes(content), *rest)
        case _:
            return None


def _takes_files(operation: Operation) -> bool:
    return operation.body in (BodyKind.MULTIPART, BodyKind.RAW) or _has_base64(operation.names)


def _has_base64(names: Names) -> bool:
    return any(
        below is BASE64 or (isinstance(below, Mapping) and _has_base64(below))
        for below in names.values()
    )


def _is_lazy(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(map(_is_lazy, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(_is_lazy, value))
    return isinstance(value, os.PathLike) or callable(getattr(value, "read", None))


def _with_content(call: Call) -> Call:
    as_file = call.operation.body is BodyKind.MULTIPART
    options = call.options.copy()
    if (extra := options.get("extra_body")) is not None:
        options["extra_body"] = _read(extra, as_file)
    return evolve(call, body=_read(call.body, as_file), options=options)


def _read(value: Any, as_file: bool) -> Any:
    """`value` with its files read: as `File` for a form, as bytes elsewhere."""
    if isinstance(value, Mapping):
        return {key: _read_at(key, item, as_file) for key, item in value.items()}
    if isinstance(value, tuple) and as_file:
        return tuple(_read(item, False) for item in value)
    if isinstance(value, (list, tuple)):
        return [_read_at(index, item, as_file) for index, item in enumerate(value)]
    if isinstance(value, os.PathLike):
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
    if not isinstance(content, _BYTES):
        raise UnencodableError(f"the file does not give bytes; {_HINT}")
    return File(name, bytes(content)) if as_file else bytes(content)


def _name_of(reader: Any) -> str:
    """The last part of an open file's path; some are named by a number, some not at all."""
    name = getattr(reader, "name", None)
    return Path(name).name if isinstance(name, str) else "upload"


@cache
def _types() -> mimetypes.MimeTypes:
    return mimetypes.MimeTypes()


def _guess(name: str) -> str:
    """By Python's own table: the files of the machine would make answers differ."""
    content_type, encoding = _types().guess_type(name)
    return content_type if content_type and not encoding else "application/octet-stream"
