"""`client.ai.anthropic.v1`."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Literal, Unpack, overload

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, CallOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.inference import Message, MessageStream

__all__ = ["V1"]

_MESSAGES = Operation(
    "POST", "/ai/anthropic/v1/messages", Message, body=BodyKind.JSON, events=MessageStream
)


class V1(Resource):
    """Version 1 of the Anthropic API: messages.

    Guide: `docs/files-and-streams.md`.
    """

    @overload
    def messages(
        self,
        *,
        max_tokens: int,
        messages: Sequence[Mapping[str, object]],
        model: str,
        api_key_ref: str | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        fallback_config: Mapping[str, object] | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        mcp_servers: Sequence[Mapping[str, object]] | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        mode: Literal["preferred", "strict"] | Unset = UNSET,
        region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        stream: Literal[True],
        system: str | Sequence[Mapping[str, object]] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        thinking: Mapping[str, object] | Unset = UNSET,
        api_timeout: float | Unset = UNSET,
        tool_choice: Mapping[str, object] | Unset = UNSET,
        tools: Sequence[Mapping[str, object]] | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MessageStream: ...

    @overload
    def messages(
        self,
        *,
        max_tokens: int,
        messages: Sequence[Mapping[str, object]],
        model: str,
        api_key_ref: str | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        fallback_config: Mapping[str, object] | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        mcp_servers: Sequence[Mapping[str, object]] | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        mode: Literal["preferred", "strict"] | Unset = UNSET,
        region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        stream: Literal[False] | Unset = UNSET,
        system: str | Sequence[Mapping[str, object]] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        thinking: Mapping[str, object] | Unset = UNSET,
        api_timeout: float | Unset = UNSET,
        tool_choice: Mapping[str, object] | Unset = UNSET,
        tools: Sequence[Mapping[str, object]] | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Coroutine[Any, Any, Message]: ...

    @overload
    def messages(
        self,
        *,
        max_tokens: int,
        messages: Sequence[Mapping[str, object]],
        model: str,
        api_key_ref: str | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        fallback_config: Mapping[str, object] | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        mcp_servers: Sequence[Mapping[str, object]] | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        mode: Literal["preferred", "strict"] | Unset = UNSET,
        region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        stream: bool,
        system: str | Sequence[Mapping[str, object]] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        thinking: Mapping[str, object] | Unset = UNSET,
        api_timeout: float | Unset = UNSET,
        tool_choice: Mapping[str, object] | Unset = UNSET,
        tools: Sequence[Mapping[str, object]] | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MessageStream | Coroutine[Any, Any, Message]: ...

    def messages(
        self,
        *,
        max_tokens: int,
        messages: Sequence[Mapping[str, object]],
        model: str,
        api_key_ref: str | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        fallback_config: Mapping[str, object] | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        mcp_servers: Sequence[Mapping[str, object]] | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        mode: Literal["preferred", "strict"] | Unset = UNSET,
        region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        stream: bool | Unset = UNSET,
        system: str | Sequence[Mapping[str, object]] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        thinking: Mapping[str, object] | Unset = UNSET,
        api_timeout: float | Unset = UNSET,
        tool_choice: Mapping[str, object] | Unset = UNSET,
        tools: Sequence[Mapping[str, object]] | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MessageStream | Coroutine[Any, Any, Message]:
        """Create a message with the Anthropic Messages API, by a model that Telnyx hosts or proxies.

        `POST /ai/anthropic/v1/messages`

        Arguments and response have the shape of Anthropic's Messages API, so their own SDK works
        too with the base URL `https://api.telnyx.com/v2/ai/anthropic`. With `stream=True` the
        events are Anthropic's: `message_start`, `content_block_delta`, `message_stop` and others.

        Args:
            max_tokens: Maximum number of tokens of the answer; required, as in Anthropic's API.
            messages: The conversation so far in Anthropic's format, beginning with a `user`
                message.
            model: Model to ask, an `id` from `ai.openai.list_models`.
            api_key_ref: Integration secret with your key at the outside provider of the model;
                not needed for hosted models.
            billing_group_id: Billing group that the cost is booked on, from
                `billing_groups.list`. UUID.
            fallback_config: What to do when the model is unavailable.
            max_retries: How often a failed request to the model is tried again.
            mcp_servers: MCP servers whose tools the model may call.
            metadata: Data about the request, such as an opaque `user_id`, in Anthropic's
                format.
            mode: `preferred` may leave `region` when the model does not run there; `strict`
                fails with a 422 instead.
            region: Region in which the request is to be served, for data residency; only for
                hosted models. `"USA"`, `"EU"`, `"AUS"` or `"UAE"`.
            service_tier: Speed and price class, one of the `service_tiers` that
                `ai.openai.list_models` names for the model.
            stop_sequences: Texts at which generation ends; they are not part of the response.
            stream: `true` sends the response as server-sent events in Anthropic's format.
                Default `false`.
            system: System prompt, as text or as content blocks in Anthropic's format.
            temperature: Randomness of the words, 0 to 1.
            thinking: Extended thinking of models that support it; `{"type": "enabled"}` turns
                it on.
            api_timeout: Seconds after which the request is given up. Default `300.0`.
            tool_choice: Whether and which tool must be used, in Anthropic's format: `{"type":
                "auto"}`, `any` or `tool`.
            tools: Tools the model may ask for, in Anthropic's format with `input_schema`.
            top_k: Considers only this many of the likeliest candidates.
            top_p: Considers only the likeliest tokens that together reach this probability;
                change this or `temperature`, not both.

        Returns:
            `Message`; with `stream=True` its events, as `MessageStream`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._answer(
            _MESSAGES,
            body={
                "max_tokens": max_tokens,
                "messages": messages,
                "model": model,
                "api_key_ref": api_key_ref,
                "billing_group_id": billing_group_id,
                "fallback_config": fallback_config,
                "max_retries": max_retries,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "mode": mode,
                "region": region,
                "service_tier": service_tier,
                "stop_sequences": stop_sequences,
                "stream": stream,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "timeout": api_timeout,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
            },
            options=options,
        )
