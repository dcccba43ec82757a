"""`client.ai.openai.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.resources.ai.openai import chat as _async
from telnyx_sync._bridge import SyncResource, answer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack, overload

    from telnyx_async._modeling.model import Model
    from telnyx_async._options import UNSET, RequestOptions, Unset
    from telnyx_async.inference import ChatCompletion
    from telnyx_async.models.params.ai import (
        ChatFunctionToolParam,
        ChatJsonObjectFormatParam,
        ChatJsonSchemaFormatParam,
        ChatMessageParam,
        ChatRetrievalToolParam,
        ChatTextFormatParam,
    )
    from telnyx_sync.inference import ChatCompletionStream

__all__ = ["Chat"]


class Chat(SyncResource):
    """Chat completions of the OpenAI API.

    Guide: `docs/files-and-streams.md`.
    """

    if TYPE_CHECKING:

        @overload
        def create_completion(
            self,
            *,
            messages: Sequence[ChatMessageParam | Model],
            api_key_ref: str | Unset = UNSET,
            best_of: int | Unset = UNSET,
            early_stopping: bool | Unset = UNSET,
            enable_thinking: bool | Unset = UNSET,
            frequency_penalty: float | Unset = UNSET,
            length_penalty: float | Unset = UNSET,
            logprobs: bool | Unset = UNSET,
            max_tokens: int | None | Unset = UNSET,
            min_p: float | Unset = UNSET,
            mode: Literal["preferred", "strict"] | Unset = UNSET,
            model: str | Unset = UNSET,
            n: float | Unset = UNSET,
            presence_penalty: float | Unset = UNSET,
            reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
            | Unset = UNSET,
            region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
            response_format: ChatTextFormatParam
            | Model
            | ChatJsonObjectFormatParam
            | ChatJsonSchemaFormatParam
            | Unset = UNSET,
            seed: int | Unset = UNSET,
            service_tier: str | Unset = UNSET,
            stop: str | Sequence[str] | Unset = UNSET,
            stream: Literal[True],
            temperature: float | Unset = UNSET,
            tool_choice: Literal["none", "auto", "required"] | Unset = UNSET,
            tools: Sequence[ChatFunctionToolParam | Model | ChatRetrievalToolParam] | Unset = UNSET,
            top_logprobs: int | Unset = UNSET,
            top_p: float | Unset = UNSET,
            use_beam_search: bool | Unset = UNSET,
            **options: Unpack[RequestOptions],
        ) -> ChatCompletionStream: ...

        @overload
        def create_completion(
            self,
            *,
            messages: Sequence[ChatMessageParam | Model],
            api_key_ref: str | Unset = UNSET,
            best_of: int | Unset = UNSET,
            early_stopping: bool | Unset = UNSET,
            enable_thinking: bool | Unset = UNSET,
            frequency_penalty: float | Unset = UNSET,
            length_penalty: float | Unset = UNSET,
            logprobs: bool | Unset = UNSET,
            max_tokens: int | None | Unset = UNSET,
            min_p: float | Unset = UNSET,
            mode: Literal["preferred", "strict"] | Unset = UNSET,
            model: str | Unset = UNSET,
            n: float | Unset = UNSET,
            presence_penalty: float | Unset = UNSET,
            reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
            | Unset = UNSET,
            region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
            response_format: ChatTextFormatParam
            | Model
            | ChatJsonObjectFormatParam
            | ChatJsonSchemaFormatParam
            | Unset = UNSET,
            seed: int | Unset = UNSET,
            service_tier: str | Unset = UNSET,
            stop: str | Sequence[str] | Unset = UNSET,
            stream: Literal[False] | Unset = UNSET,
            temperature: float | Unset = UNSET,
            tool_choice: Literal["none", "auto", "required"] | Unset = UNSET,
            tools: Sequence[ChatFunctionToolParam | Model | ChatRetrievalToolParam] | Unset = UNSET,
            top_logprobs: int | Unset = UNSET,
            top_p: float | Unset = UNSET,
            use_beam_search: bool | Unset = UNSET,
            **options: Unpack[RequestOptions],
        ) -> ChatCompletion: ...

        @overload
        def create_completion(
            self,
            *,
            messages: Sequence[ChatMessageParam | Model],
            api_key_ref: str | Unset = UNSET,
            best_of: int | Unset = UNSET,
            early_stopping: bool | Unset = UNSET,
            enable_thinking: bool | Unset = UNSET,
            frequency_penalty: float | Unset = UNSET,
            length_penalty: float | Unset = UNSET,
            logprobs: bool | Unset = UNSET,
            max_tokens: int | None | Unset = UNSET,
            min_p: float | Unset = UNSET,
            mode: Literal["preferred", "strict"] | Unset = UNSET,
            model: str | Unset = UNSET,
            n: float | Unset = UNSET,
            presence_penalty: float | Unset = UNSET,
            reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
            | Unset = UNSET,
            region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
            response_format: ChatTextFormatParam
            | Model
            | ChatJsonObjectFormatParam
            | ChatJsonSchemaFormatParam
            | Unset = UNSET,
            seed: int | Unset = UNSET,
            service_tier: str | Unset = UNSET,
            stop: str | Sequence[str] | Unset = UNSET,
            stream: bool,
            temperature: float | Unset = UNSET,
            tool_choice: Literal["none", "auto", "required"] | Unset = UNSET,
            tools: Sequence[ChatFunctionToolParam | Model | ChatRetrievalToolParam] | Unset = UNSET,
            top_logprobs: int | Unset = UNSET,
            top_p: float | Unset = UNSET,
            use_beam_search: bool | Unset = UNSET,
            **options: Unpack[RequestOptions],
        ) -> ChatCompletionStream | ChatCompletion: ...
        def create_completion(self, *args: object, **options: object) -> object: ...

    else:
        create_completion = answer(_async.Chat.create_completion)
