"""The events of an AI assistant's conversation, in real time (beta).

    async def watch(conversation: AssistantConversation) -> None:
        async for event in conversation:
            if isinstance(event, ItemCreated):
                print(event.item.role, event.item.text)

    server = AssistantEventServer(watch, token=SECRET)

`websocket_settings` of the assistant has the URL, and in `auth_ref` the name of the integration
secret that is `token` here. Telnyx connects for each conversation, and again when the connection is
lost; events in between are lost. The call itself does not depend on it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

from attrs import define, field, frozen

from telnyx_async.realtime._server import RealtimeServer
from telnyx_async.realtime._session import (
    Handshake,
    Session,
    WebSocket,
    integer,
    mapping,
    parse_object,
    text,
)

__all__ = [
    "AssistantConversation",
    "AssistantEvent",
    "AssistantEventServer",
    "ConversationError",
    "ConversationItem",
    "DelegationCreated",
    "ItemCreated",
    "ItemDeleted",
    "SessionCreated",
    "SessionEnded",
    "TextDelta",
    "UnknownEvent",
]

_Raw: TypeAlias = Mapping[str, Any]

_MAX_FRAME = 2**20
_FRAMES_A_SECOND = 10


@frozen(kw_only=True)
class SessionCreated:
    """The conversation begins."""

    conversation_id: str | None = None
    assistant_id: str | None = None
    call_control_id: str | None = None
    call_session_id: str | None = None
    call_leg_id: str | None = None
    from_: str | None = None
    to: str | None = None
    direction: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class SessionEnded:
    """The conversation has ended."""

    reason: str | None = None
    duration_sec: int | None = None
    transfer_status: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class ConversationItem:
    """A message of the conversation. `text` joins the texts of its content."""

    id: str | None = None
    type: str | None = None
    status: str | None = None
    role: str | None = None
    name: str | None = None
    participant_id: str | None = None
    text: str = ""


@frozen(kw_only=True)
class ItemCreated:
    """Something was said, or another item was added."""

    item: ConversationItem
    previous_item_id: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class ItemDeleted:
    """An item was removed."""

    item_id: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class TextDelta:
    """A piece of what the assistant is saying."""

    delta: str
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class DelegationCreated:
    """The assistant asks this program for an answer: see `complete_delegation`.

    Only if the mode of the assistant's `delegation_settings` is `client`.
    """

    raw: _Raw


@frozen(kw_only=True)
class ConversationError:
    """Telnyx did not accept an event."""

    message: str | None = None
    code: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class UnknownEvent:
    """An event without a class of its own, such as `telnyx.call.answered`.

    `raw` is its JSON, or its text if it is not JSON.
    """

    type: str | None = None
    raw: Any


AssistantEvent: TypeAlias = (
    SessionCreated
    | SessionEnded
    | ItemCreated
    | ItemDeleted
    | TextDelta
    | DelegationCreated
    | ConversationError
    | UnknownEvent
)


class AssistantConversation(Session[AssistantEvent]):
    """The conversation of one call.

    Iterate over it for the events, from one task; send from any. `created` is None until Telnyx has
    said which conversation it is. Telnyx takes ten frames a second: more wait for their turn.
    """

    kind = "assistant conversation"

    def __init__(self, connection: WebSocket, max_frame: int) -> None:
        super().__init__(connection, max_frame=min(max_frame, _MAX_FRAME))
        self.created: SessionCreated | None = None
        self._lock = asyncio.Lock()
        self._sent: deque[float] = deque(maxlen=_FRAMES_A_SECOND)

    async def create_item(self, text: str, *, role: Literal["user", "assistant"] = "user") -> None:
        """Add a message: the assistant answers a user's, and takes its own as said."""
        content = [{"type": "input_text", "text": text}]
        item = {"type": "message", "role": role, "content": content}
        await self.send_frame({"type": "conversation.item.create", "item": item})

    async def complete_delegation(self, text: str, **fields: Any) -> None:
        """Answer a `DelegationCreated`. `fields` go into the event too, such as its id."""
        await self.send_frame({**fields, "type": "session.delegation.completed", "text": text})

    def feed(self, data: str | bytes) -> None:
        event = parse_event(data)
        if isinstance(event, SessionCreated):
            self.created = event
        self._inbox.put(event)
        if isinstance(event, SessionEnded):
            self.end("stop")

    async def _send(self, frame: str) -> None:
        self._check(frame)
        loop = asyncio.get_running_loop()
        async with self._lock:
            if len(self._sent) == _FRAMES_A_SECOND:
                await asyncio.sleep(max(0.0, self._sent[0] + 1.0 - loop.time()))
            self._sent.append(loop.time())
            await super()._send(frame)


@define(kw_only=True, eq=False, repr=False)
class AssistantEventServer(RealtimeServer[AssistantConversation]):
    """Accepts the event streams of assistants, calls `handler` with each `AssistantConversation`.

    `token` is the integration secret that `auth_ref` names. See `RealtimeServer` for the rest.
    """

    def presented_token(self, handshake: Handshake) -> str:
        scheme, _, token = handshake.headers.get("authorization", "").partition(" ")
        return token.strip() if scheme.lower() == "bearer" else ""

    async def _begin(self, connection: WebSocket) -> AssistantConversation | None:
        # After a reconnection nothing is promised to come first: the handler starts at once.
        conversation = AssistantConversation(connection, self.max_frame)
        self._start(conversation)
        return conversation


def parse_event(data: str | bytes) -> AssistantEvent:
    """Return an event. What is unknown or malformed is an `UnknownEvent`, never an error."""
    raw = parse_object(data)
    if raw is None:
        return UnknownEvent(raw=data)
    kind = text(raw.get("type"))
    build = _BUILDERS.get(kind or "")
    try:
        return build(raw) if build else UnknownEvent(type=kind, raw=raw)
    except (AttributeError, KeyError, TypeError):
        return UnknownEvent(type=kind, raw=raw)


def _strings(raw: _Raw, *names: str) -> dict[str, str | None]:
    return {name: text(raw.get(name.rstrip("_"))) for name in names}


def _session_created(raw: dict[str, Any]) -> SessionCreated:
    calls = ("call_control_id", "call_session_id", "call_leg_id", "from_", "to", "direction")
    fields = _strings(raw["session"], "conversation_id", "assistant_id", *calls)
    return SessionCreated(**fields, raw=raw)


def _session_ended(raw: dict[str, Any]) -> SessionEnded:
    ended = mapping(raw.get("session")) or raw
    return SessionEnded(
        reason=text(ended.get("reason")),
        duration_sec=integer(ended.get("duration_sec")),
        transfer_status=text(ended.get("transfer_status")),
        raw=raw,
    )


def _item_created(raw: dict[str, Any]) -> ItemCreated:
    item: dict[str, Any] = raw["item"]
    content: list[dict[str, Any]] = item.get("content") or []
    fields = _strings(item, "id", "type", "status", "role", "name", "participant_id")
    return ItemCreated(
        item=ConversationItem(**fields, text="".join(each.get("text") or "" for each in content)),
        previous_item_id=text(raw.get("previous_item_id")),
        raw=raw,
    )


def _item_deleted(raw: dict[str, Any]) -> ItemDeleted:
    item = mapping(raw.get("item"))
    return ItemDeleted(item_id=text(raw.get("item_id")) or text(item.get("id")), raw=raw)


def _error(raw: dict[str, Any]) -> ConversationError:
    error: Any = raw.get("error")
    if isinstance(error, str):
        return ConversationError(message=error, raw=raw)
    return ConversationError(**_strings(mapping(error) or raw, "message", "code"), raw=raw)


_BUILDERS: Mapping[str, Callable[[dict[str, Any]], AssistantEvent]] = {
    "session.created": _session_created,
    "session.ended": _session_ended,
    "conversation.item.created": _item_created,
    "conversation.item.deleted": _item_deleted,
    "response.text.delta": lambda raw: TextDelta(delta=raw["delta"], raw=raw),
    "session.delegation.created": lambda raw: DelegationCreated(raw=raw),
    "error": _error,
}
