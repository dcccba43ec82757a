"""Which connections the emulator opens, for which calls, and when they end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

import aiohttp

from telnyx_async._validation import JsonObject
from telnyx_async.emulator._account import Account
from telnyx_async.emulator._dialler.connection import DialledConnection
from telnyx_async.emulator._dialler.conversation import DialledConversation
from telnyx_async.emulator._dialler.media import DialledMedia
from telnyx_async.emulator._dialler.relay import DialledRelay
from telnyx_async.realtime.codecs import ByteOrder

__all__ = ["Dialler"]

Dialled: TypeAlias = DialledMedia | DialledRelay | DialledConversation
C = TypeVar("C", DialledMedia, DialledRelay, DialledConversation)

_KINDS: Mapping[str, type[Dialled]] = {
    "media": DialledMedia,
    "relay": DialledRelay,
    "conversation": DialledConversation,
}

CallEvent: TypeAlias = Callable[..., None]
"""Emits an event about a call: `(call, event_type, **details)`."""

_TOKEN_HEADER = "x-telnyx-streaming-auth-token"  # noqa: S105 - the name of a header


class Dialler:
    """Opens the WebSockets that commands request, as Telnyx does.

    `media`, `relay` and `conversation` return the newest connection of a call. `encoding` is the
    codec of the telephone (PCMU, PCMA, L16, …), `l16_byte_order` that of L16, and `reorder` the
    number of places by which frames of audio may be out of order.
    """

    def __init__(self, account: Account, emit: CallEvent) -> None:
        self.connections: list[Dialled] = []
        self.encoding = "PCMU"
        self.l16_byte_order: ByteOrder = "big"
        self.reorder = 0
        self._account = account
        self._emit = emit
        self._loop: asyncio.AbstractEventLoop | None = None
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def media(self, call_control_id: str) -> DialledMedia:
        """Return the media stream of a call. Raises `LookupError` if it has none."""
        return self._newest(DialledMedia, call_control_id)

    def relay(self, call_control_id: str) -> DialledRelay:
        """Return the relay of a call. Raises `LookupError` if it has none."""
        return self._newest(DialledRelay, call_control_id)

    def conversation(self, call_control_id: str) -> DialledConversation:
        """Return the event stream of a call. Raises `LookupError` if it has none."""
        return self._newest(DialledConversation, call_control_id)

    def reconnect(self, media: DialledMedia) -> DialledMedia:
        """Reset the connection of a media stream and open another one for the same call."""
        media.drop()
        return self.start_media(media.call, media.fields)

    def start_media(self, call: JsonObject, fields: JsonObject) -> DialledMedia:
        """Open the media stream that the fields of a command ask for."""
        token = fields.get("stream_auth_token")
        headers = {_TOKEN_HEADER: token} if token else {}
        wanted = fields.get("stream_codec", "default")
        media = DialledMedia(
            call,
            fields,
            stream_id=self._account.examples.uuid(),
            encoding=self.encoding if wanted == "default" else wanted,
            l16_byte_order=self.l16_byte_order,
            reorder=self.reorder,
            seed=self._account.seed,
            **self._options(fields["stream_url"], headers, self._streaming, self._streamed),
        )
        return self._dial(media)

    def start_relay(self, call: JsonObject, fields: JsonObject, url: str) -> DialledRelay:
        """Open the relay that the fields of a command ask for."""
        setup = {
            "sessionId": self._account.examples.uuid(),
            "callControlId": call["call_control_id"],
            "callSessionId": call["call_session_id"],
            "callLegId": call["call_leg_id"],
            "from": call.get("from"),
            "to": call.get("to"),
            "direction": "inbound" if call["direction"] == "incoming" else "outbound",
            "callStatus": "in-progress",
            "customParameters": fields.get("custom_parameters", {}),
        }
        keys = fields.get("dtmf_detection") or fields.get("conversation_relay_dtmf_detection")
        options = self._options(url, {}, _ignore, self._relayed)
        return self._dial(DialledRelay(call, setup, dtmf_detection=bool(keys), **options))

    def start_conversation(
        self, call: JsonObject, assistant: JsonObject, url: str, secret: str
    ) -> DialledConversation:
        """Open the event stream of an assistant that speaks on a call."""
        headers = {"Authorization": f"Bearer {secret}"}
        options = self._options(url, headers, _ignore, _ignore)
        name = self._account.examples.uuid()
        return self._dial(DialledConversation(call, assistant, conversation_id=name, **options))

    def press(self, call: JsonObject, digit: str) -> None:
        """Send a key that the caller pressed, on the media stream and the relay of a call."""
        for each in self._active(call, None):
            if not isinstance(each, DialledConversation):
                each.press(digit)

    def has(self, call: JsonObject, kind: str) -> bool:
        """Whether a call has a connection of a kind: `media`, `relay` or `conversation`."""
        return any(self._active(call, kind))

    def stop(self, call: JsonObject, kind: str | None = None) -> None:
        """End the connections of a call, or those of a kind."""
        for each in self._active(call, kind):
            each.stop()

    async def run(self) -> None:
        """Open connections until cancelled."""
        self._loop = asyncio.get_running_loop()
        jar = aiohttp.DummyCookieJar()
        async with aiohttp.ClientSession(cookie_jar=jar) as session:
            self._session = session
            try:
                await asyncio.Event().wait()
            finally:
                self._session = None
                for task in list(self._tasks):
                    task.cancel()
                await asyncio.gather(*self._tasks, return_exceptions=True)

    def reset(self) -> None:
        """Close all connections and forget them."""
        for each in self.connections:
            each.drop()
        self.connections.clear()

    def _options(
        self,
        url: str,
        headers: Mapping[str, str],
        on_open: Callable[[Any], None],
        on_close: Callable[[Any], None],
    ) -> dict[str, Any]:
        return {
            "url": url,
            "headers": headers,
            "clock": self._account.clock,
            "loop": self._loop,
            "on_open": on_open,
            "on_close": on_close,
        }

    def _active(self, call: JsonObject, kind: str | None) -> list[Dialled]:
        classes = _KINDS.values() if kind is None else [_KINDS[kind]]
        return [
            each
            for each in self.connections
            if each.call is call and not each.has_ended and isinstance(each, tuple(classes))
        ]

    def _newest(self, kind: type[C], call_control_id: str) -> C:
        for each in reversed(self.connections):
            if isinstance(each, kind) and each.call["call_control_id"] == call_control_id:
                return each
        raise LookupError(f"the call {call_control_id} has no {kind.__name__}")

    def _dial(self, connection: C) -> C:
        if self._loop is not None:
            self.connections.append(connection)
            connection.schedule(self._run, connection)
        return connection

    def _run(self, connection: DialledConnection) -> None:
        if self._session is not None:
            task = asyncio.ensure_future(connection.run(self._session))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _streaming(self, media: DialledMedia) -> None:
        self._emit_streaming(media, "streaming.started")

    def _streamed(self, media: DialledMedia) -> None:
        if media.refused is None:
            self._emit_streaming(media, "streaming.stopped")
        else:
            reason = f"connection_failed: {media.refused or 'no response'}"
            self._emit_streaming(media, "streaming.failed", failure_reason=reason)

    def _emit_streaming(self, media: DialledMedia, event_type: str, **details: Any) -> None:
        url = media.fields["stream_url"]
        ids = {"stream_id": media.stream_id, "stream_url": url, "stream_type": "websocket"}
        self._emit(media.call, event_type, **ids, **details)

    def _relayed(self, relay: DialledRelay) -> None:
        self._emit(relay.call, "call.conversation.ended", reason=relay.reason)


def _ignore(connection: DialledConnection) -> None: ...
