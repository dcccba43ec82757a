"""Frames that wait for a connection, within a limit of bytes."""

from __future__ import annotations

from collections import deque

from attrs import define, field

from telnyx_async._errors import WebSocketQueueFullError

__all__ = ["SendQueue"]


@define(eq=False)
class SendQueue:
    """Frames that were accepted while there was no connection.

    Text frames are commands: none is dropped, and one that does not fit is refused. Binary frames
    are audio: the newest are kept, and the oldest make room for them. `dropped_bytes` counts what
    made room.
    """

    max_bytes: int
    dropped_bytes: int = field(default=0, init=False)
    _frames: deque[str | bytes] = field(factory=deque[str | bytes], init=False)
    _size: int = field(default=0, init=False)

    def add(self, frame: str | bytes) -> None:
        """Append a frame. `WebSocketQueueFullError` if it does not fit."""
        size = _size(frame)
        if isinstance(frame, bytes):
            self._make_room(size)
        if self._size + size > self.max_bytes:
            raise WebSocketQueueFullError(
                f"{self._size:,} of {self.max_bytes:,} bytes are waiting for a connection: a frame "
                f"of {size:,} does not fit (max_queue_size)"
            )
        self._frames.append(frame)
        self._size += size

    def peek(self) -> str | bytes | None:
        """Return the oldest frame, or None."""
        return self._frames[0] if self._frames else None

    def pop(self) -> None:
        """Remove the oldest frame."""
        self._size -= _size(self._frames.popleft())

    def drain(self) -> list[str | bytes]:
        """Remove and return all frames."""
        frames = list(self._frames)
        self._frames.clear()
        self._size = 0
        return frames

    def _make_room(self, size: int) -> None:
        audio = [frame for frame in self._frames if isinstance(frame, bytes)]
        for frame in audio:
            if self._size + size <= self.max_bytes:
                return
            self._frames.remove(frame)
            self._size -= len(frame)
            self.dropped_bytes += len(frame)


def _size(frame: str | bytes) -> int:
    return len(frame.encode()) if isinstance(frame, str) else len(frame)
