"""Chat completions: `client.ai.openai.chat.create_completion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telnyx_async._json import is_array, is_object
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call, Caller
from telnyx_async.inference._pieces import joined, merge
from telnyx_async.inference._stream import Answer, AnswerStream, UnknownEvent, as_model

__all__ = [
    "ChatChoice",
    "ChatChunkChoice",
    "ChatCompletion",
    "ChatCompletionChunk",
    "ChatCompletionStream",
    "ChatDelta",
    "ChatMessage",
    "ChatToolCall",
    "ChatToolCallDelta",
    "ChatToolFunction",
    "ChatUsage",
]


class ChatToolFunction(Model):
    """A function to call; `arguments` is JSON text, as the model generated it."""

    name: str | None = None
    arguments: str | None = None


class ChatToolCall(Model):
    """A tool call that the model requests."""

    id: str | None = None
    type: str | None = None
    function: ChatToolFunction | None = None


class ChatToolCallDelta(Model):
    """A piece of a tool call; the pieces of one call have the same `index`."""

    index: int | None = None
    id: str | None = None
    type: str | None = None
    function: ChatToolFunction | None = None


class ChatMessage(Model):
    """The generated message."""

    role: str | None = None
    content: str | None = None
    reasoning_content: str | None = None
    refusal: str | None = None
    tool_calls: list[ChatToolCall] | None = None


class ChatDelta(Model):
    """A piece of the generated message."""

    role: str | None = None
    content: str | None = None
    reasoning_content: str | None = None
    refusal: str | None = None
    tool_calls: list[ChatToolCallDelta] | None = None


class ChatUsage(Model):
    """Numbers of tokens."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None


class ChatChoice(Model):
    """One of the `n` messages that were requested."""

    index: int
    message: ChatMessage
    finish_reason: str | None = None
    logprobs: dict[str, Any] | None = None


class ChatChunkChoice(Model):
    """A piece of one of the messages."""

    index: int
    delta: ChatDelta
    finish_reason: str | None = None
    logprobs: dict[str, Any] | None = None


class ChatCompletion(Answer):
    """A completion."""

    id: str
    choices: list[ChatChoice]
    created: int | None = None
    model: str | None = None
    object: str | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: ChatUsage | None = None


class ChatCompletionChunk(Model):
    """A piece of a completion. The piece with the `usage` has no choices."""

    id: str
    choices: list[ChatChunkChoice]
    created: int | None = None
    model: str | None = None
    object: str | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: ChatUsage | None = None


class ChatCompletionStream(AnswerStream[ChatCompletionChunk, ChatCompletion]):
    """A completion that is being generated; it ends with `[DONE]`."""

    end = frozenset()

    def __init__(self, client: Caller, call: Call) -> None:
        super().__init__(client, call)
        self._fields: dict[str, Any] = {}
        self._choices: dict[int, dict[str, Any]] = {}

    def current(self) -> ChatCompletion:
        """Return the completion as far as it was received."""
        choices = [_choice(joined(self._choices[index])) for index in sorted(self._choices)]
        fields = {"id": None, **self._fields, "object": "chat.completion", "choices": choices}
        return as_model(ChatCompletion, fields)

    def _event(self, kind: str, fields: Mapping[str, Any]) -> ChatCompletionChunk | UnknownEvent:
        choices = fields.get("choices")
        if not is_array(choices):
            return as_model(UnknownEvent, {"type": kind, **fields})
        self._fields |= {
            key: value for key, value in fields.items() if key != "choices" and value is not None
        }
        for choice in choices:
            if is_object(choice):
                merge(self._choices.setdefault(choice.get("index") or 0, {}), choice)
        return as_model(ChatCompletionChunk, fields)

    def _text_of(self, event: ChatCompletionChunk | UnknownEvent) -> str | None:
        if isinstance(event, UnknownEvent):
            return None
        deltas = (choice.delta for choice in event.choices if choice.index in (0, None))
        return "".join(delta.content or "" for delta in deltas)


def _choice(fields: Mapping[str, Any]) -> dict[str, Any]:
    rest = {key: value for key, value in fields.items() if key != "delta"}
    message = dict(fields.get("delta") or {})
    for call in message.get("tool_calls") or ():
        call.pop("index", None)
    return {**rest, "message": message}
