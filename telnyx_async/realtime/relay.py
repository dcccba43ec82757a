"""ConversationRelay: a call as text. Telnyx transcribes the caller and speaks the answers.

async def answer(relay: Relay) -> None:
    async for message in relay:
        if isinstance(message, PromptMessage):
            await relay.say(f"You said: {message.text}")

server = RelayServer(answer, token=TOKEN)
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterable, Callable, Mapping
from typing import Any, TypeAlias

from attrs import define, field, frozen

from telnyx_async.realtime._interruptible import Interruptible, close_iterator
from telnyx_async.realtime._server import RealtimeServer
from telnyx_async.realtime._session import (
    Handshake,
    Session,
    WebSocket,
    integer,
    parse_object,
    text,
)

__all__ = [
    "DtmfMessage",
    "ErrorMessage",
    "InterruptMessage",
    "PromptMessage",
    "Relay",
    "RelayMessage",
    "RelayServer",
    "SetupMessage",
    "UnknownMessage",
]

_Raw: TypeAlias = Mapping[str, Any]

_DIGITS = re.compile(r"[0-9A-DwW#*]+")


@frozen(kw_only=True)
class SetupMessage:
    """The call of a relay. `custom_parameters` are those given when it was started."""

    session_id: str | None = None
    call_control_id: str | None = None
    call_session_id: str | None = None
    call_leg_id: str | None = None
    from_: str | None = None
    to: str | None = None
    direction: str | None = None
    caller_name: str | None = None
    call_status: str | None = None
    custom_parameters: Mapping[str, Any]
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class PromptMessage:
    """What the caller said. `last` is False for a transcript that will still change."""

    text: str
    language: str | None = None
    last: bool = True
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class DtmfMessage:
    """A key was pressed."""

    digit: str
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class InterruptMessage:
    """The caller interrupted: `spoken` is what was heard of the answer until then."""

    spoken: str = ""
    duration_ms: int | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class ErrorMessage:
    """Telnyx did not accept a message. It closes the connection after ten in a row."""

    description: str = ""
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class UnknownMessage:
    """A message that the SDK does not know. `raw` is its JSON, or its text if it is not JSON."""

    type: str | None = None
    raw: Any


RelayMessage: TypeAlias = (
    PromptMessage | DtmfMessage | InterruptMessage | ErrorMessage | SetupMessage | UnknownMessage
)


class Relay(Session[RelayMessage]):
    """One call as text.

    Iterate over it for the messages, from one task; send from any. `setup` describes the call.
    """

    kind = "relay"

    def __init__(self, connection: WebSocket, setup: SetupMessage, max_frame: int) -> None:
        super().__init__(connection, max_frame=max_frame)
        self.setup = setup
        self._lock = asyncio.Lock()
        self._turn = 0
        self._saying = Interruptible()

    async def say(self, words: str | AsyncIterable[str]) -> bool:
        """Speak a text, or its tokens as they come. Return False if the caller interrupted.

        An interruption closes the iterator. The tokens of one answer are spoken in one go, several
        answers one after another. Raises `StreamClosedError`.
        """
        self._check()
        turn = self._turn
        async with self._lock:
            if turn != self._turn:
                return False
            if isinstance(words, str):
                await self._send_token(words, last=True)
                return turn == self._turn
            finished = await self._saying.run(self._say_tokens(words))
        if finished is None:
            self._check()  # the call has ended, or else the caller interrupted
        return bool(finished)

    def interrupt(self) -> None:
        """Stop to send what is being said; an `InterruptMessage` does so by itself."""
        self._turn += 1
        self._saying.interrupt()

    async def play(self, source: str) -> None:
        """Play an audio file, at a URL."""
        await self.send_frame({"type": "play", "source": source})

    async def send_digits(self, digits: str) -> None:
        """Send DTMF: `0`-`9`, `A`-`D`, `#` and `*`; `w` waits half a second, `W` a second."""
        if not _DIGITS.fullmatch(digits):
            raise ValueError(
                f"{digits!r} are not valid digits: 0-9, A-D, w, W, # and *. Nothing was sent."
            )
        await self.send_frame({"type": "sendDigits", "digits": digits})

    async def set_language(
        self, *, speech: str | None = None, transcription: str | None = None
    ) -> None:
        """Change the language of what is spoken, or of what is transcribed."""
        languages = {"ttsLanguage": speech, "transcriptionLanguage": transcription}
        given = {name: value for name, value in languages.items() if value is not None}
        if not given:
            raise ValueError("set_language() needs `speech` or `transcription`. Nothing was sent.")
        await self.send_frame({"type": "language", **given})

    async def end_call(self, handoff_data: str | None = None) -> None:
        """End the relay. `handoff_data` is passed on to the action that follows it."""
        data = {} if handoff_data is None else {"handoffData": handoff_data}
        await self.send_frame({"type": "end", **data})

    def feed(self, data: str | bytes) -> None:
        message = parse_message(data)
        if isinstance(message, InterruptMessage):
            self.interrupt()
        self._inbox.put(message)

    def end(self, reason: str) -> None:
        super().end(reason)
        self._saying.interrupt()

    async def _say_tokens(self, tokens: AsyncIterable[str]) -> bool:
        # One token behind: the last one must say that it is the last.
        held: str | None = None
        try:
            async for token in tokens:
                if token and held is not None:
                    await self._send_token(held, last=False)
                held = token or held
        finally:
            await close_iterator(tokens)
        if held is not None:
            await self._send_token(held, last=True)
        return True

    async def _send_token(self, token: str, *, last: bool) -> None:
        await self.send_frame({"type": "text", "token": token, "last": last})


@define(kw_only=True, eq=False, repr=False)
class RelayServer(RealtimeServer[Relay]):
    """Accepts the connections of ConversationRelay and calls `handler` with each `Relay`.

    Telnyx has no header for a secret here. `token` is that of the query of the URL, such as
    `wss://example.com/relay?token=SECRET`: keep it out of logs. See `RealtimeServer` for the rest.
    """

    def presented_token(self, handshake: Handshake) -> str:
        return handshake.query.get("token", "")

    async def _begin(self, connection: WebSocket) -> Relay | None:
        while (data := await connection.receive()) is not None:
            setup = parse_message(data)
            if isinstance(setup, SetupMessage):
                relay = Relay(connection, setup, self.max_frame)
                self._start(relay)
                return relay
        return None


def parse_message(data: str | bytes) -> RelayMessage:
    """Return a message. What is unknown or malformed is an `UnknownMessage`, never an error."""
    raw = parse_object(data)
    if raw is None:
        return UnknownMessage(raw=data)
    kind = text(raw.get("type"))
    build = _BUILDERS.get(kind or "")
    try:
        return build(raw) if build else UnknownMessage(type=kind, raw=raw)
    except (KeyError, TypeError, ValueError):
        return UnknownMessage(type=kind, raw=raw)


def _setup(raw: dict[str, Any]) -> SetupMessage:
    names = {
        "session_id": "sessionId",
        "call_control_id": "callControlId",
        "call_session_id": "callSessionId",
        "call_leg_id": "callLegId",
        "from_": "from",
        "to": "to",
        "direction": "direction",
        "caller_name": "callerName",
        "call_status": "callStatus",
    }
    fields = {name: text(raw.get(wire)) for name, wire in names.items()}
    parameters = dict(raw.get("customParameters") or {})
    return SetupMessage(**fields, custom_parameters=parameters, raw=raw)


def _prompt(raw: dict[str, Any]) -> PromptMessage:
    return PromptMessage(
        text=raw["voicePrompt"],
        language=text(raw.get("lang")),
        last=raw.get("last") is not False,
        raw=raw,
    )


def _interrupt(raw: dict[str, Any]) -> InterruptMessage:
    return InterruptMessage(
        spoken=text(raw.get("utteranceUntilInterrupt")) or "",
        duration_ms=integer(raw.get("durationUntilInterruptMs")),
        raw=raw,
    )


_BUILDERS: Mapping[str, Callable[[dict[str, Any]], RelayMessage]] = {
    "setup": _setup,
    "prompt": _prompt,
    "dtmf": lambda raw: DtmfMessage(digit=raw["digit"], raw=raw),
    "interrupt": _interrupt,
    "error": lambda raw: ErrorMessage(description=text(raw.get("description")) or "", raw=raw),
}
