"""Replies of assistants: `client.ai.assistants.chat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call, Caller
from telnyx_async.inference._stream import AnswerStream, UnknownEvent, as_model
from telnyx_async.models.ai import AssistantReply

__all__ = [
    "AssistantReplyDelta",
    "AssistantReplyDone",
    "AssistantReplyEvent",
    "AssistantReplyStream",
]


class AssistantReplyDelta(Model):
    """A piece of the reply."""

    content: str
    type: str = "delta"


class AssistantReplyDone(Model):
    """The whole reply."""

    content: str
    type: str = "done"
    whatsapp_template: dict[str, Any] | None = None


AssistantReplyEvent: TypeAlias = AssistantReplyDelta | AssistantReplyDone


class AssistantReplyStream(AnswerStream[AssistantReplyEvent, AssistantReply]):
    """A reply that is being generated; it ends with `done`."""

    end = frozenset({"done"})

    def __init__(self, client: Caller, call: Call) -> None:
        super().__init__(client, call)
        self._pieces: list[str] = []
        self._done: Mapping[str, Any] = {}

    def current(self) -> AssistantReply:
        """Return the reply as far as it was received."""
        return as_model(AssistantReply, {"content": "".join(self._pieces), **self._done})

    def _event(self, kind: str, fields: Mapping[str, Any]) -> AssistantReplyEvent | UnknownEvent:
        # The description has no form for the data: a text, or an object with one of these names.
        names = ("content", "delta", "text", "data")
        content = next((fields[name] for name in names if isinstance(fields.get(name), str)), "")
        if kind == "delta":
            self._pieces.append(content)
            return as_model(AssistantReplyDelta, {**fields, "content": content})
        if kind == "done":
            self._done = {**fields, "content": content or "".join(self._pieces)}
            return as_model(AssistantReplyDone, self._done)
        return as_model(UnknownEvent, {"type": kind, **fields})

    def _text_of(self, event: AssistantReplyEvent | UnknownEvent) -> str | None:
        return event.content if isinstance(event, AssistantReplyDelta) else None
