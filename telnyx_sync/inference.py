"""Responses of models for blocking code; the models are those of `telnyx_async.inference`."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeAlias, TypeVar

from telnyx_sync._loop import iterate, iterate_shared, run

if TYPE_CHECKING:
    from telnyx_async._modeling.model import Model
    from telnyx_async.inference import (
        AssistantReplyEvent,
        ChatCompletion,
        ChatCompletionChunk,
        Message,
        MessageEvent,
        Response,
        ResponseEvent,
        UnknownEvent,
    )
    from telnyx_async.inference._stream import AnswerStream as AsyncAnswerStream
    from telnyx_async.models.ai import AssistantReply

    E = TypeVar("E", bound=Model)
else:
    E = TypeVar("E")

__all__ = [
    "AnswerStream",
    "AssistantReplyStream",
    "ChatCompletionStream",
    "MessageStream",
    "ResponseStream",
]

R = TypeVar("R")


class AnswerStream(Generic[E, R]):
    """A response that is being generated. Its request is sent when it is used.

    `for` iterates over its events, once; `text` over the text in them. `final` returns what they
    add up to. The connection is free again when the last event was read; `with` frees it in every
    case.
    """

    def __init__(self, stream: AsyncAnswerStream[E, R]) -> None:
        self._stream = stream

    def __enter__(self) -> Self:
        run(self._stream.__aenter__)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[E | UnknownEvent]:
        return iterate_shared(self._stream)

    @property
    def request_id(self) -> str | None:
        """The id of the request: quote it to Telnyx's support. None before it is sent."""
        return self._stream.request_id

    def text(self) -> Generator[str]:
        """Iterate over the pieces of the generated text."""
        return iterate(self._stream.text())

    def current(self) -> R:
        """Return what has been received so far, as the response that it will be."""
        return self._stream.current()

    def final(self) -> R:
        """Read the rest, and return what all events add up to; see `telnyx_async.inference`."""
        return run(self._stream.final)

    def close(self) -> None:
        """Free the connection, without reading the rest."""
        run(self._stream.aclose)


if TYPE_CHECKING:
    ChatCompletionStream: TypeAlias = AnswerStream[ChatCompletionChunk, ChatCompletion]
    ResponseStream: TypeAlias = AnswerStream[ResponseEvent, Response]
    MessageStream: TypeAlias = AnswerStream[MessageEvent, Message]
    AssistantReplyStream: TypeAlias = AnswerStream[AssistantReplyEvent, AssistantReply]
else:
    ChatCompletionStream = ResponseStream = MessageStream = AssistantReplyStream = AnswerStream
