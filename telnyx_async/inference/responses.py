"""Responses: `client.ai.openai.create_response`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from telnyx_async._json import is_object
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call, Caller
from telnyx_async.inference._stream import Answer, AnswerStream, UnknownEvent, as_model

__all__ = [
    "Response",
    "ResponseArgumentsDelta",
    "ResponseArgumentsDone",
    "ResponseEvent",
    "ResponseItemEvent",
    "ResponseLifecycleEvent",
    "ResponseOutputItem",
    "ResponseReasoningDelta",
    "ResponseStream",
    "ResponseTextDelta",
    "ResponseUsage",
]


class ResponseOutputItem(Model):
    """A part of the output: a message, a function call, or reasoning."""

    type: str
    id: str | None = None
    status: str | None = None
    role: str | None = None
    content: list[dict[str, Any]] | None = None
    name: str | None = None
    call_id: str | None = None
    arguments: str | None = None
    summary: list[dict[str, Any]] | None = None


class ResponseUsage(Model):
    """Numbers of tokens."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class Response(Answer):
    """A response of a model."""

    id: str
    object: str | None = None
    status: str | None = None
    created_at: float | None = None
    model: str | None = None
    output: list[ResponseOutputItem] | None = None
    usage: ResponseUsage | None = None
    error: dict[str, Any] | None = None
    incomplete_details: dict[str, Any] | None = None

    @property
    def output_text(self) -> str:
        """The text of all messages in the output."""
        parts = [part for item in self.output or () for part in item.content or ()]
        return "".join(str(part.get("text") or "") for part in parts)


class ResponseLifecycleEvent(Model):
    """The response was created, is in progress, or is completed, failed or incomplete."""

    type: str
    response: Response


class ResponseItemEvent(Model):
    """A part of the output was added, or is done."""

    type: str
    item: ResponseOutputItem
    output_index: int | None = None


class ResponseTextDelta(Model):
    """A piece of text."""

    type: str
    delta: str
    item_id: str | None = None
    output_index: int | None = None
    content_index: int | None = None


class ResponseReasoningDelta(Model):
    """A piece of reasoning, or of its summary."""

    type: str
    delta: str
    item_id: str | None = None
    output_index: int | None = None


class ResponseArgumentsDelta(Model):
    """A piece of the arguments of a function call."""

    type: str
    delta: str
    item_id: str | None = None
    output_index: int | None = None


class ResponseArgumentsDone(Model):
    """The whole arguments of a function call."""

    type: str
    arguments: str
    item_id: str | None = None
    output_index: int | None = None


ResponseEvent: TypeAlias = (
    ResponseLifecycleEvent
    | ResponseItemEvent
    | ResponseTextDelta
    | ResponseReasoningDelta
    | ResponseArgumentsDelta
    | ResponseArgumentsDone
)

_TYPES: Mapping[str, type[ResponseEvent]] = {
    "response.output_text.delta": ResponseTextDelta,
    "response.function_call_arguments.delta": ResponseArgumentsDelta,
    "response.function_call_arguments.done": ResponseArgumentsDone,
    "response.reasoning_text.delta": ResponseReasoningDelta,
    "response.reasoning_summary_text.delta": ResponseReasoningDelta,
    "response.output_item.added": ResponseItemEvent,
    "response.output_item.done": ResponseItemEvent,
    **dict.fromkeys(
        (
            "response.created",
            "response.queued",
            "response.in_progress",
            "response.completed",
            "response.failed",
            "response.incomplete",
        ),
        ResponseLifecycleEvent,
    ),
}


class ResponseStream(AnswerStream[ResponseEvent, Response]):
    """A response that is being generated; it ends with `response.completed`.

    A response that failed is an error, an incomplete one is not.
    """

    end = frozenset({"response.completed", "response.incomplete"})

    def __init__(self, client: Caller, call: Call) -> None:
        super().__init__(client, call)
        self._fields: Mapping[str, Any] = {}
        self._items: dict[int, dict[str, Any]] = {}
        self._texts: dict[int, list[str]] = {}
        self._arguments: dict[int, list[str]] = {}

    def current(self) -> Response:
        """Return the response as far as it was received."""
        output = self._fields.get("output") or [
            self._item(index) for index in sorted({*self._items, *self._texts, *self._arguments})
        ]
        return as_model(Response, {"id": None, **self._fields, "output": output})

    def _item(self, index: int) -> dict[str, Any]:
        item = self._items.get(index, {"type": "message"})
        if index in self._arguments:
            item = {"arguments": "".join(self._arguments[index]), **_filled(item)}
        if index in self._texts and not item.get("content"):
            text = {"type": "output_text", "text": "".join(self._texts[index])}
            item = {**item, "content": [text]}
        return item

    def _error_in(self, kind: str, fields: Mapping[str, Any]) -> Mapping[str, Any] | None:
        if kind != "response.failed":
            return None
        self._add(kind, fields)
        return self._fields

    def _event(self, kind: str, fields: Mapping[str, Any]) -> ResponseEvent | UnknownEvent:
        self._add(kind, fields)
        model: type[Any] = _TYPES.get(kind, UnknownEvent)
        event: ResponseEvent | UnknownEvent = as_model(model, {"type": kind, **fields})
        return event

    def _add(self, kind: str, fields: Mapping[str, Any]) -> None:
        index, delta = fields.get("output_index") or 0, fields.get("delta")
        if is_object(response := fields.get("response")):
            self._fields = {**self._fields, **response}
        if is_object(item := fields.get("item")):
            self._items[index] = item
        if kind == "response.output_text.delta" and isinstance(delta, str):
            self._texts.setdefault(index, []).append(delta)
        if kind == "response.function_call_arguments.delta" and isinstance(delta, str):
            self._arguments.setdefault(index, []).append(delta)

    def _text_of(self, event: ResponseEvent | UnknownEvent) -> str | None:
        return event.delta if isinstance(event, ResponseTextDelta) else None


def _filled(item: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value not in (None, "")}
