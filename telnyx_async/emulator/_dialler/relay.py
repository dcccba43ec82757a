"""The emulator's end of ConversationRelay: a caller who talks, and hears the answers as text."""

from __future__ import annotations

import re
from typing import Any

from telnyx_async._validation import JsonObject
from telnyx_async.emulator._dialler.connection import DialledConnection

__all__ = ["DialledRelay"]

_MAX_INVALID = 10
_DIGITS = re.compile(r"[0-9A-DwW#*]+")


class DialledRelay(DialledConnection):
    """A relay of a call.

    `say`, `interrupt` and `press` act for the caller. `heard` are the answers of the user, complete
    ones, and `speaking` what has come of the next. `played`, `digits`, `languages` are the other
    messages. `reason` is why the relay ended, `handoff_data` that of the message which ended it.
    """

    def __init__(
        self, call: JsonObject, setup: JsonObject, *, dtmf_detection: bool, **connection: Any
    ) -> None:
        super().__init__(**connection)
        self.call = call
        self.heard: list[str] = []
        self.speaking = ""
        self.played: list[str] = []
        self.digits: list[str] = []
        self.languages: list[JsonObject] = []
        self.handoff_data: str | None = None
        self.reason = "connection_closed"
        self._setup = setup
        self._detects_keys = dtmf_detection
        self._invalid = 0

    def say(self, text: str, *, language: str = "en", last: bool = True) -> None:
        """Say a text; `last` is False for a transcript that will still change."""
        self.send({"type": "prompt", "voicePrompt": text, "lang": language, "last": last})

    def interrupt(self, spoken: str = "", duration_ms: int = 0) -> None:
        """Interrupt the answer, of which `spoken` was heard."""
        self.speaking = ""
        self.send(
            {
                "type": "interrupt",
                "utteranceUntilInterrupt": spoken,
                "durationUntilInterruptMs": duration_ms,
            }
        )

    def press(self, digit: str) -> None:
        """Press a key; it is sent if the relay detects keys."""
        if self._detects_keys:
            self.send({"type": "dtmf", "digit": digit})

    def stop(self) -> None:
        """End the relay and close the connection."""
        self.reason = "stopped"
        self.close()

    def greeting(self) -> list[JsonObject]:
        return [{"type": "setup", **self._setup}]

    def handle(self, frame: JsonObject) -> None:
        if self._take(frame):
            self._invalid = 0
            return
        self._invalid += 1
        self.send({"type": "error", "description": f"Invalid message: {str(frame)[:200]}"})
        if self._invalid >= _MAX_INVALID:
            self.reason = "too_many_invalid_messages"
            self.close()

    def _take(self, frame: JsonObject) -> bool:
        """Take a message. Return False if it is not valid."""
        kind = frame.get("type")
        if kind == "text":
            return self._take_text(frame.get("token"), frame.get("last", False))
        if kind == "play":
            return _append(self.played, frame.get("source"))
        if kind == "sendDigits":
            digits = frame.get("digits")
            valid = isinstance(digits, str) and _DIGITS.fullmatch(digits) is not None
            return valid and _append(self.digits, digits)
        if kind == "language":
            self.languages.append({name: frame[name] for name in frame if name != "type"})
            return True
        if kind == "end":
            self.handoff_data = frame.get("handoffData")
            self.reason = "ended_by_application"
            self.close()
            return True
        return False

    def _take_text(self, token: object, last: object) -> bool:
        if not isinstance(token, str) or not isinstance(last, bool):
            return False
        self.speaking += token
        if last:
            self.heard.append(self.speaking)
            self.speaking = ""
        return True


def _append(items: list[str], value: object) -> bool:
    if isinstance(value, str) and value:
        items.append(value)
        return True
    return False
