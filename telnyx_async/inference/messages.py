"""Messages by Anthropic's API: `client.ai.anthropic.v1.messages`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from telnyx_async import _json
from telnyx_async._json import is_object
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call, Caller
from telnyx_async.inference._pieces import joined, merge
from telnyx_async.inference._stream import Answer, AnswerStream, UnknownEvent, as_model

__all__ = [
    "ContentBlock",
    "ContentBlockDelta",
    "ContentBlockStart",
    "ContentBlockStop",
    "ContentDelta",
    "Message",
    "MessageDelta",
    "MessageEvent",
    "MessageStart",
    "MessageStop",
    "MessageStream",
    "MessageUsage",
]


class ContentBlock(Model):
    """A part of a message: text, thinking, or the use of a tool."""

    type: str
    text: str | None = None
    thinking: str | None = None
    signature: str | None = None
    citations: list[dict[str, Any]] | None = None
    id: str | None = None
    name: str | None = None
    input: dict[str, Any] | None = None


class MessageUsage(Model):
    """Numbers of tokens."""

    input_tokens: int | None = None
    output_tokens: int | None = None


class Message(Answer):
    """A generated message."""

    id: str
    content: list[ContentBlock]
    role: str | None = None
    model: str | None = None
    type: str | None = None
    stop_reason: str | None = None
    stop_sequence: str | None = None
    usage: MessageUsage | None = None


class MessageStart(Model):
    """The message, still without content."""

    type: str
    message: Message


class ContentBlockStart(Model):
    """A block of content begins."""

    type: str
    index: int
    content_block: ContentBlock


class ContentDelta(Model):
    """A piece of a block; `type` says which of the fields it has."""

    type: str
    text: str | None = None
    partial_json: str | None = None
    thinking: str | None = None
    signature: str | None = None
    citation: dict[str, Any] | None = None


class ContentBlockDelta(Model):
    """A block of content continues."""

    type: str
    index: int
    delta: ContentDelta


class ContentBlockStop(Model):
    """A block of content is complete."""

    type: str
    index: int


class MessageDelta(Model):
    """Why the message ended, and how many tokens it has."""

    type: str
    delta: dict[str, Any]
    usage: MessageUsage | None = None


class MessageStop(Model):
    """The end of the message."""

    type: str


MessageEvent: TypeAlias = (
    MessageStart
    | ContentBlockStart
    | ContentBlockDelta
    | ContentBlockStop
    | MessageDelta
    | MessageStop
)

_TYPES: Mapping[str, type[MessageEvent]] = {
    "message_start": MessageStart,
    "content_block_start": ContentBlockStart,
    "content_block_delta": ContentBlockDelta,
    "content_block_stop": ContentBlockStop,
    "message_delta": MessageDelta,
    "message_stop": MessageStop,
}


class MessageStream(AnswerStream[MessageEvent, Message]):
    """A message that is being generated; it ends with `message_stop`."""

    end = frozenset({"message_stop"})

    def __init__(self, client: Caller, call: Call) -> None:
        super().__init__(client, call)
        self._fields: dict[str, Any] = {}
        self._blocks: dict[int, dict[str, Any]] = {}

    def current(self) -> Message:
        """Return the message as far as it was received."""
        content = [_block(joined(self._blocks[index])) for index in sorted(self._blocks)]
        return as_model(Message, {"id": None, **self._fields, "content": content})

    def _event(self, kind: str, fields: Mapping[str, Any]) -> MessageEvent | UnknownEvent:
        self._add(kind, fields)
        model: type[Any] = _TYPES.get(kind, UnknownEvent)
        event: MessageEvent | UnknownEvent = as_model(model, {"type": kind, **fields})
        return event

    def _add(self, kind: str, fields: Mapping[str, Any]) -> None:
        usage = fields.get("usage")
        delta = fields.get("delta")
        if kind == "message_start" and is_object(message := fields.get("message")):
            self._fields |= message
        elif kind == "content_block_start" and is_object(block := fields.get("content_block")):
            merge(self._block(fields), block)
        elif kind == "content_block_delta" and is_object(delta):
            merge(self._block(fields), _piece(delta))
        elif kind == "message_delta" and is_object(delta):
            self._fields |= delta
        if is_object(usage):
            self._fields["usage"] = {**(self._fields.get("usage") or {}), **usage}

    def _block(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        return self._blocks.setdefault(fields.get("index") or 0, {})

    def _text_of(self, event: MessageEvent | UnknownEvent) -> str | None:
        return event.delta.text if isinstance(event, ContentBlockDelta) else None


def _piece(delta: Mapping[str, Any]) -> dict[str, Any]:
    """Return a delta under the names that its content has in a block."""
    piece = {key: value for key, value in delta.items() if key not in ("type", "citation")}
    if "citation" in delta:
        piece["citations"] = [delta["citation"]]
    return piece


def _block(fields: dict[str, Any]) -> dict[str, Any]:
    """Return a block with the input of a tool decoded, unless it was cut off."""
    text = fields.pop("partial_json", None)
    if not text:
        return fields
    try:
        return {**fields, "input": _json.loads(text.encode())}
    except ValueError:
        return {**fields, "partial_json": text}
