"""Putting the media frames of a track into the order of their chunk numbers."""

from __future__ import annotations

from collections.abc import Sequence

from telnyx_async.realtime._media_frames import MediaFrame

__all__ = ["ReorderWindow"]


class ReorderWindow:
    """Holds back frames that are early, up to `size` of them: Telnyx promises no order.

    Numbers begin with 1. One that is still missing when more than `size` later ones have come is
    given up. A frame that comes after that, or without a number, is passed on at once.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._next = 1
        self._early: dict[int, MediaFrame] = {}

    def push(self, frame: MediaFrame) -> Sequence[MediaFrame]:
        """Return the frames whose turn has come."""
        number = frame.chunk
        if number is None or number < self._next or not self._size:
            return (frame,)
        if number == self._next and not self._early:
            self._next += 1
            return (frame,)
        self._early[number] = frame
        if len(self._early) > self._size:
            self._next = min(self._early)
        return self._take_ready()

    def flush(self) -> Sequence[MediaFrame]:
        """Return the frames that were held back, and start over."""
        held = [self._early[number] for number in sorted(self._early)]
        self._early.clear()
        self._next = 1
        return held

    def _take_ready(self) -> Sequence[MediaFrame]:
        ready: list[MediaFrame] = []
        while self._next in self._early:
            ready.append(self._early.pop(self._next))
            self._next += 1
        return ready
