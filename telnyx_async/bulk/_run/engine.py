"""How workers on several machines hear of work: hints only, for the journal knows the truth."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeAlias

__all__ = ["Engine", "Handle"]

Handle: TypeAlias = Callable[[int], Awaitable[None]]
"""Works on the chunk that begins with this row."""


class Engine(Protocol):
    """Carries hints to workers. Any may be lost, or come twice: that costs time only."""

    async def open(self) -> None:
        """Connect, and make what is needed in the database."""
        ...

    async def announce(self, chunks: Sequence[int]) -> None:
        """Tell the workers that there is work; one that waits already is not announced again."""
        ...

    async def serve(self, handle: Handle, *, once: bool) -> None:
        """Call `handle` with hints as they come; with `once`, until none is left."""
        ...

    async def close(self) -> None:
        """Disconnect."""
        ...
