"""Requests that say they may have been sent before."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager

from attrs import Factory, define, frozen

from telnyx_async._validation import Arguments, Operation, Problem, Received, Refusal
from telnyx_async.emulator._clock import Clock

__all__ = ["Replays"]

_HEADER = "Idempotency-Key"
_KEY = re.compile(r"[A-Za-z0-9_-]{1,255}")
_KEYS_LAST = 24 * 3600.0
_COMMANDS_LAST = 60.0


@frozen(eq=False)
class _Kept:
    body: bytes
    answer: object
    until: float


@define(eq=False)
class Replays:
    """Answers that are given again: for 24 hours to an idempotency key, for 60 s to a command.

    Only answers to requests that succeeded are kept.
    """

    clock: Clock
    kept: dict[tuple[str, str], _Kept] = Factory(dict[tuple[str, str], _Kept])
    running: set[tuple[str, str]] = Factory(set[tuple[str, str]])

    def find(self, operation: Operation, received: Received, arguments: Arguments) -> object | None:
        """The answer of the first time.

        Raises `Refusal`: 422 for another body under the same key, or a key that is none.
        """
        identity = self._identity(operation, received, arguments)
        kept = self.kept.get(identity) if identity else None
        if kept is None or kept.until <= self.clock.time():
            return None
        if operation.takes(_HEADER) and kept.body != received.body:
            detail = "The key was used with another body."
            raise Refusal(422, [Problem(detail, code="10027", parameter=_HEADER)])
        return kept.answer

    def keep(
        self, operation: Operation, received: Received, arguments: Arguments, answer: object
    ) -> None:
        identity = self._identity(operation, received, arguments)
        if identity is not None:
            lasts = _KEYS_LAST if operation.takes(_HEADER) else _COMMANDS_LAST
            self.kept[identity] = _Kept(received.body, answer, self.clock.time() + lasts)

    def forget(self) -> None:
        self.kept.clear()

    @contextmanager
    def in_progress(self, received: Received) -> Generator[None]:
        """Raises `Refusal` (409) while another request with the same key is served."""
        key = received.headers.get(_HEADER.lower())
        if key is None:
            yield
            return
        identity = (f"{received.method} {received.raw_path}", key)
        if identity in self.running:
            detail = "A request with this key is being served."
            raise Refusal(409, [Problem(detail, code="10036", parameter=_HEADER)])
        self.running.add(identity)
        try:
            yield
        finally:
            self.running.discard(identity)

    @staticmethod
    def _identity(
        operation: Operation, received: Received, arguments: Arguments
    ) -> tuple[str, str] | None:
        address = f"{received.method} {received.raw_path}"
        if not operation.takes(_HEADER):
            command = arguments.fields.get("command_id")
            return (address, f"command {command}") if command else None
        key = received.headers.get(_HEADER.lower())
        if key is None:
            return None
        if not _KEY.fullmatch(key):
            detail = "must be 1 to 255 letters, digits, hyphens and underscores"
            raise Refusal(422, [Problem(detail, code="10015", parameter=_HEADER)])
        return address, key
