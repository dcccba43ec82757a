"""`client.ai.anthropic.v1`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, CallOptions, Unset
from telnyx_async._resource import Resource

__all__ = ["V1"]

_MESSAGES = Operation("POST", "/ai/anthropic/v1/messages", dict[str, Any], body=BodyKind.JSON)


class V1(Resource):
    """Anthropic."""

    async def messages(
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
    ) -> dict[str, Any]:
        """Create a message by Anthropic's API, with a model that Telnyx hosts or passes on to.

        `POST /ai/anthropic/v1/messages`

        Args:
            max_tokens: Integer.
            messages: List of objects.
            model: String.
            api_key_ref: String.
            billing_group_id: UUID.
            fallback_config: Object.
            max_retries: Integer.
            mcp_servers: List of objects.
            metadata: Object.
            mode: `"preferred"` or `"strict"`.
            region: `"USA"`, `"EU"`, `"AUS"` or `"UAE"`.
            service_tier: String.
            stop_sequences: List of strings.
            stream: True or false; false by default.
            system: String or list of objects.
            temperature: Number.
            thinking: Object.
            api_timeout: Number; `300.0` by default.
            tool_choice: Object.
            tools: List of objects.
            top_k: Integer.
            top_p: Number.

        Returns:
            `dict[str, Any]`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
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
