"""`client.ai.openai.chat`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource

__all__ = ["Chat"]

_CREATE_COMPLETION = Operation(
    "POST",
    "/ai/openai/chat/completions",
    dict[str, Any],
    nested=lambda: {
        "messages": Sequence[models.ChatMessageParam],
        "response_format": models.ChatTextFormatParam
        | models.ChatJsonObjectFormatParam
        | models.ChatJsonSchemaFormatParam,
        "tools": Sequence[models.ChatFunctionToolParam | models.ChatRetrievalToolParam],
    },
    body=BodyKind.JSON,
)


class Chat(Resource):
    """OpenAI chat."""

    async def create_completion(
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
    ) -> dict[str, Any]:
        """Create a chat completion by OpenAI's API, with a model that Telnyx hosts or passes on to.

        `POST /ai/openai/chat/completions`

        Args:
            messages: List of objects with `content`, `role`.
            api_key_ref: String.
            best_of: Integer.
            early_stopping: True or false; false by default.
            enable_thinking: True or false; true by default.
            frequency_penalty: Number; `0` by default.
            length_penalty: Number; `1` by default.
            logprobs: True or false; false by default.
            max_tokens: Integer or null.
            min_p: Number.
            mode: `"preferred"` or `"strict"`.
            model: String; `"meta-llama/Meta-Llama-3.1-8B-Instruct"` by default.
            n: Number.
            presence_penalty: Number; `0` by default.
            reasoning_effort: `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"` or
                `"max"`.
            region: `"USA"`, `"EU"`, `"AUS"` or `"UAE"`.
            response_format: Object with one of 3 forms.
            seed: Integer.
            service_tier: String.
            stop: String or list of strings.
            stream: True or false; false by default.
            temperature: Number; `0.1` by default.
            tool_choice: `"none"`, `"auto"` or `"required"`.
            tools: List of objects with `function`, `type` or object with `retrieval`, `type`.
            top_logprobs: Integer.
            top_p: Number.
            use_beam_search: True or false; false by default.

        Returns:
            `dict[str, Any]`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
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
