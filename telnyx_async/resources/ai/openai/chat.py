"""`client.ai.openai.chat`."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import Any, Literal, Unpack, overload

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.inference import ChatCompletion, ChatCompletionStream

__all__ = ["Chat"]

_CREATE_COMPLETION = Operation(
    "POST",
    "/ai/openai/chat/completions",
    ChatCompletion,
    nested=lambda: {
        "messages": Sequence[models.ChatMessageParam],
        "response_format": models.ChatTextFormatParam
        | models.ChatJsonObjectFormatParam
        | models.ChatJsonSchemaFormatParam,
        "tools": Sequence[models.ChatFunctionToolParam | models.ChatRetrievalToolParam],
    },
    body=BodyKind.JSON,
    events=ChatCompletionStream,
)


class Chat(Resource):
    """Chat completions of the OpenAI API.

    Guide: `docs/files-and-streams.md`.
    """

    @overload
    def create_completion(
        self,
        *,
        messages: Sequence[models.ChatMessageParam | Model],
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
        response_format: models.ChatTextFormatParam
        | Model
        | models.ChatJsonObjectFormatParam
        | models.ChatJsonSchemaFormatParam
        | Unset = UNSET,
        seed: int | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        stream: Literal[True],
        temperature: float | Unset = UNSET,
        tool_choice: Literal["none", "auto", "required"] | Unset = UNSET,
        tools: Sequence[models.ChatFunctionToolParam | Model | models.ChatRetrievalToolParam]
        | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        use_beam_search: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletionStream: ...

    @overload
    def create_completion(
        self,
        *,
        messages: Sequence[models.ChatMessageParam | Model],
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
        response_format: models.ChatTextFormatParam
        | Model
        | models.ChatJsonObjectFormatParam
        | models.ChatJsonSchemaFormatParam
        | Unset = UNSET,
        seed: int | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        stream: Literal[False] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        tool_choice: Literal["none", "auto", "required"] | Unset = UNSET,
        tools: Sequence[models.ChatFunctionToolParam | Model | models.ChatRetrievalToolParam]
        | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        use_beam_search: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Coroutine[Any, Any, ChatCompletion]: ...

    @overload
    def create_completion(
        self,
        *,
        messages: Sequence[models.ChatMessageParam | Model],
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
        response_format: models.ChatTextFormatParam
        | Model
        | models.ChatJsonObjectFormatParam
        | models.ChatJsonSchemaFormatParam
        | Unset = UNSET,
        seed: int | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        stream: bool,
        temperature: float | Unset = UNSET,
        tool_choice: Literal["none", "auto", "required"] | Unset = UNSET,
        tools: Sequence[models.ChatFunctionToolParam | Model | models.ChatRetrievalToolParam]
        | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        use_beam_search: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletionStream | Coroutine[Any, Any, ChatCompletion]: ...

    def create_completion(
        self,
        *,
        messages: Sequence[models.ChatMessageParam | Model],
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
        response_format: models.ChatTextFormatParam
        | Model
        | models.ChatJsonObjectFormatParam
        | models.ChatJsonSchemaFormatParam
        | Unset = UNSET,
        seed: int | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        stream: bool | Unset = UNSET,
        temperature: float | Unset = UNSET,
        tool_choice: Literal["none", "auto", "required"] | Unset = UNSET,
        tools: Sequence[models.ChatFunctionToolParam | Model | models.ChatRetrievalToolParam]
        | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        use_beam_search: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletionStream | Coroutine[Any, Any, ChatCompletion]:
        """Create a chat completion with the OpenAI API, by a model that Telnyx hosts or proxies.

        `POST /ai/openai/chat/completions`

        Args:
            messages: The conversation so far, oldest first, each message with `role` and
                `content`; the model continues it. List of objects with `content`, `role`.
            api_key_ref: Integration secret with your key at the outside provider of the model;
                not needed for hosted models.
            best_of: Number of beams to follow with `use_beam_search`.
            early_stopping: With beam search: `true` stops as soon as `best_of` candidates are
                complete, `false` while better ones are unlikely. Default `false`.
            enable_thinking: `false` skips the reasoning phase of models that have one, such as
                Qwen3, and answers sooner. Default `true`.
            frequency_penalty: Makes a token less likely the more often it has appeared;
                positive values reduce repetition. Default `0`.
            length_penalty: With beam search: above 1 favors longer answers, below 1 shorter
                ones. Default `1`.
            logprobs: `true` returns the log probability of each token of the answer. Default
                `false`.
            max_tokens: Maximum number of tokens of the answer, reasoning included; without it
                often 8192, and never more than the model's own limit.
            min_p: Drops tokens less likely than this share of the best one, 0 to 1; an
                alternative to `top_p`.
            mode: `preferred` falls back to another region when the model does not run in
                `region`; `strict` fails with a 422 instead. Needs `region`.
            model: Model to ask, an `id` from `ai.openai.list_models`; others such as OpenAI's
                need `api_key_ref`. Default `"meta-llama/Meta-Llama-3.1-8B-Instruct"`.
            n: How many answers to generate for the same messages; each is billed.
            presence_penalty: Makes a token less likely once it has appeared at all; positive
                values bring new topics. Default `0`.
            reasoning_effort: How much the model thinks before it answers; values it does not
                know are refused with a 400. `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`,
                `"xhigh"` or `"max"`.
            region: Region in which the request is to be served, for data residency; only for
                hosted models. Without it the fastest. `"USA"`, `"EU"`, `"AUS"` or `"UAE"`.
            response_format: `json_schema` forces the shape given there, `json_object` any valid
                JSON, `text` is free. Object with one of 3 forms.
            seed: Number that makes sampling repeatable as far as possible, with otherwise equal
                arguments.
            service_tier: Speed and price class, one of the `service_tiers` that
                `ai.openai.list_models` names for the model.
            stop: Up to four texts at which generation ends; they are not part of the response.
            stream: `true` sends the response as server-sent events, piece by piece, while it is
                written. Default `false`.
            temperature: Randomness of the words: low values are matter-of-fact and repeatable,
                high ones inventive. Default `0.1`.
            tool_choice: Whether tools may be used: `none`, `auto` (the model decides) or
                `required`.
            tools: Functions the model may ask for, in OpenAI's format, and `retrieval` over
                embedded buckets of yours. List of objects with `function`, `type` or object with
                `retrieval`, `type`.
            top_logprobs: How many likely alternatives to return per token, up to 20; needs
                `logprobs`.
            top_p: Considers only the likeliest tokens that together reach this probability;
                change this or `temperature`, not both.
            use_beam_search: `true` follows several continuations and keeps the best; slower,
                and not part of OpenAI's API. Default `false`.

        Returns:
            `ChatCompletion`; with `stream=True` its events, as `ChatCompletionStream`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.openai.chat.create_completion(
                model="moonshotai/Kimi-K2.6",
                messages=[{"role": "user", "content": "Name three stars."}],
            )
        """
        return self._answer(
            _CREATE_COMPLETION,
            body={
                "messages": messages,
                "api_key_ref": api_key_ref,
                "best_of": best_of,
                "early_stopping": early_stopping,
                "enable_thinking": enable_thinking,
                "frequency_penalty": frequency_penalty,
                "length_penalty": length_penalty,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "min_p": min_p,
                "mode": mode,
                "model": model,
                "n": n,
                "presence_penalty": presence_penalty,
                "reasoning_effort": reasoning_effort,
                "region": region,
                "response_format": response_format,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "stream": stream,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "use_beam_search": use_beam_search,
            },
            options=options,
        )
