"""Content that is read while it is sent: files from disk, open files, streams.

What can be read again is read again for every attempt, and its size is known before the first.
Blocking reads are made in threads, so that the event loop goes on.
"""

from __future__ import annotations

import asyncio
import logging
import os
import stat
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Sequence
from contextlib import ExitStack, aclosing
from functools import cache
from inspect import isawaitable, iscoroutinefunction
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO, Final, Protocol, TypeAlias, TypeVar, cast

from attrs import define, field, frozen

from telnyx_async._codec.values import UnencodableError, is_bytes
from telnyx_async._errors import UploadError

__all__ = [
    "PIECE",
    "SMALL",
    "Content",
    "FileSource",
    "Progress",
    "UploadBody",
    "content_from",
    "report",
]

SMALL: Final = 64 * 1024
"""Files of at most this size are read before the first attempt."""

PIECE: Final = 256 * 1024
"""How much of a file is read and written at once, in bytes: the event loop goes on in between."""

_log = logging.getLogger("telnyx_async.uploads")

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the number of bytes transferred so far, and with their total if it is known."""


class FileSource(Protocol):
    """Content that is read piece by piece; `size` is None where it is not known beforehand."""

    @property
    def size(self) -> int | None: ...

    @property
    def repeatable(self) -> bool:
        """Whether it can be read a second time."""
        ...

    def pieces(self) -> AsyncGenerator[bytes]:
        """Read it from its beginning. `UploadError` if that fails, or if it has changed."""
        ...


T = TypeVar("T")
Content: TypeAlias = bytes | FileSource


@define(eq=False)
class UploadBody:
    """A request body of several parts, read as it is sent; each iteration is an attempt."""

    parts: Sequence[Content]
    on_progress: Progress | None = None
    _begun: bool = field(default=False, init=False)

    @property
    def size(self) -> int | None:
        """The number of bytes; None if a part does not know its own, which is sent in chunks."""
        sizes = [len(part) if isinstance(part, bytes) else part.size for part in self.parts]
        return None if None in sizes else sum(cast("list[int]", sizes))

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent (again): False after content was read that is read once."""
        return not self._begun or all(
            isinstance(part, bytes) or part.repeatable for part in self.parts
        )

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        self._begun = True
        done, total = 0, self.size
        for part in self.parts:
            async with aclosing(
                _slices(part) if isinstance(part, bytes) else part.pieces()
            ) as pieces:
                async for piece in pieces:
                    yield piece
                    done += len(piece)
                    report(self.on_progress, done, total)


def report(on_progress: Progress | None, done: int, total: int | None) -> None:
    """Call a progress callback; its exceptions are logged, and do not end the transfer."""
    try:
        if on_progress is not None:
            on_progress(done, total)
    except Exception:  # noqa: BLE001 - a progress bar must not end an upload
        _log.exception("the callback on_progress raised")


async def content_from(value: Any, *, whole: bool) -> Content:
    """Return the content of a path, an open file, an async file or an async iterable.

    That of small files, and of all files if it is to be read `whole`, is read now.

    Raises:
        OSError: The file cannot be opened or read.
        UnencodableError: It does not contain bytes.
    """
    source = await _source(value)
    if not whole and (source.size is None or source.size > SMALL):
        return source
    async with aclosing(source.pieces()) as pieces:
        return b"".join([piece async for piece in pieces])


async def _source(value: Any) -> FileSource:
    if isinstance(value, os.PathLike):
        path = Path(cast("os.PathLike[str]", value))
        status = await _in_thread(_status_of, path)
        if not stat.S_ISREG(status.st_mode):
            pipe = await _in_daemon_thread(_open, path)
            return _OneTime(pipe, opened=True)
        return _PathSource(path, status.st_size, _stamp(status))
    # The sync file below a file of anyio or of Starlette is read in fewer thread changes.
    for attribute in ("wrapped", "file"):
        inner = getattr(value, attribute, None)
        if callable(getattr(inner, "read", None)) and iscoroutinefunction(value.read):
            value = inner
    if not callable(getattr(value, "read", None)):
        return _AsyncItems(value)
    if not is_bytes(await _call(value.read, 0)):
        raise UnencodableError("reading the file did not return bytes")
    return await _OpenFile.of(value) or _OneTime(value)


@frozen
class _PathSource:
    path: Path
    size: int
    _stamp: tuple[int, ...]
    repeatable: bool = True

    async def pieces(self) -> AsyncGenerator[bytes]:
        with ExitStack() as stack:
            try:
                file = await _in_thread(lambda: stack.enter_context(self.path.open("rb")))
                async for piece in self._read(file):
                    yield piece
            except OSError as error:
                raise UploadError(f"{self.path.name} cannot be read: {error}") from error

    async def _read(self, file: BinaryIO) -> AsyncGenerator[bytes]:
        done = 0
        while piece := await _in_thread(file.read, PIECE):
            if done + len(piece) > self.size:
                break
            yield piece
            done += len(piece)
        if done != self.size or _stamp(os.fstat(file.fileno())) != self._stamp:
            raise _changed(self.path.name)


@frozen
class _OpenFile:
    """An open file, from its present position to its end; sync or async, if it can be rewound."""

    file: Any
    start: int
    size: int
    _stamp: tuple[int, ...] | None
    repeatable: bool = True

    @classmethod
    async def of(cls, file: Any) -> _OpenFile | None:
        """Return the source of an open file; None if its position cannot be set."""
        try:
            start: int = await _call(file.tell)
            end: int = await _call(file.seek, 0, os.SEEK_END)
        except (AttributeError, OSError, TypeError):
            return None
        return cls(file, start, max(0, end - start), _stamp_of(file))

    async def pieces(self) -> AsyncGenerator[bytes]:
        done = 0
        try:
            while done < self.size:
                piece = await self._read(done, min(PIECE, self.size - done))
                if not piece:
                    raise _changed(_label(self.file))
                yield piece
                done += len(piece)
            if await self._read(done, 1) or _stamp_of(self.file) != self._stamp:
                raise _changed(_label(self.file))
        except (OSError, ValueError) as error:  # ValueError: it was closed
            raise UploadError(f"{_label(self.file)} cannot be read: {error}") from error

    async def _read(self, done: int, size: int) -> bytes:
        # The position is set for each piece: another call may read the same file meanwhile.
        if iscoroutinefunction(self.file.read):
            await self.file.seek(self.start + done)
            content: bytes = await self.file.read(size)
            return content
        return await _in_thread(self._read_now, self.start + done, size)

    def _read_now(self, position: int, size: int) -> bytes:
        self.file.seek(position)
        content: bytes = self.file.read(size)
        return content


@frozen
class _OneTime:
    """A pipe, or anything else that is read to its end once."""

    file: Any
    opened: bool = False
    """Whether it was opened here, and is to be closed at its end."""
    size: None = None
    repeatable: bool = False

    async def pieces(self) -> AsyncGenerator[bytes]:
        read = getattr(self.file, "read1", self.file.read)  # does not wait for a whole piece
        try:
            while piece := await _call(read, PIECE, in_thread=_in_daemon_thread):
                yield _checked(piece)
            if self.opened:
                self.file.close()
        except (OSError, ValueError) as error:
            raise UploadError(f"{_label(self.file)} cannot be read: {error}") from error


@frozen
class _AsyncItems:
    """The items of an async iterable, which are sent once."""

    items: AsyncIterable[bytes]
    size: None = None
    repeatable: bool = False

    async def pieces(self) -> AsyncGenerator[bytes]:
        async for item in self.items:
            async for piece in _slices(_checked(item)):
                yield piece


async def _slices(content: bytes) -> AsyncGenerator[bytes]:
    for start in range(0, len(content), PIECE):
        yield content[start : start + PIECE]


def _checked(piece: Any) -> bytes:
    if not is_bytes(piece):
        raise UploadError(f"the content consists of {type(piece).__name__}, not of bytes")
    return bytes(piece)


async def _call(
    method: Callable[..., Any],
    *arguments: Any,
    in_thread: Callable[..., Awaitable[Any]] | None = None,
) -> Any:
    """Call a method of a file: an async one here, a blocking one in a thread."""
    if iscoroutinefunction(method):
        return await method(*arguments)
    result = await (in_thread or _in_thread)(method, *arguments)
    return await result if isawaitable(result) else result


async def _in_thread(function: Callable[..., T], *arguments: Any) -> T:
    """Call what takes milliseconds; its end is awaited when cancelled, as its file is closed then."""
    reading = asyncio.get_running_loop().run_in_executor(None, function, *arguments)
    cancelled: asyncio.CancelledError | None = None
    while not reading.done():
        try:
            await asyncio.wait([reading])
        except asyncio.CancelledError as error:  # the end of a loop cancels a second time
            cancelled = error
    if cancelled is not None:
        reading.exception()  # marks it as retrieved
        raise cancelled
    return reading.result()


async def _in_daemon_thread(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what may wait without end: the threads of asyncio are few, and keep a program alive."""
    if not _anyio.cache_info().currsize:
        await _in_thread(_anyio)
    return await _anyio().to_thread.run_sync(function, *arguments, abandon_on_cancel=True)


@cache
def _anyio() -> ModuleType:
    """Import anyio and what it needs for asyncio: this takes 100 ms, and few files are pipes."""
    import anyio  # noqa: PLC0415

    anyio.run(anyio.sleep, 0)
    return anyio


def _open(path: Path) -> BinaryIO:
    return path.open("rb", buffering=0)


def _status_of(path: Path) -> os.stat_result:
    status = path.stat()
    if stat.S_ISREG(status.st_mode):
        with _open(path) as file:  # a file that may not be read is an error before it is sent
            return os.fstat(file.fileno())
    return status


def _stamp(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _stamp_of(file: Any) -> tuple[int, ...] | None:
    """Return what changes with an open file on disk; None for one in memory."""
    try:
        return _stamp(os.fstat(file.fileno()))
    except (AttributeError, OSError, TypeError, ValueError):
        return None


def _label(file: Any) -> str:
    name = getattr(file, "name", None)
    return Path(name).name if isinstance(name, str) and name else "the file"


def _changed(name: str) -> UploadError:
    return UploadError(f"{name} changed while it was sent")
