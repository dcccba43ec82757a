"""`client.ai.anthropic.v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.resources.ai.anthropic import v1 as _async
from telnyx_sync._bridge import SyncResource, answer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack, overload

    from telnyx_async._options import UNSET, CallOptions, Unset
    from telnyx_async.inference import Message
    from telnyx_sync.inference import MessageStream

__all__ = ["V1"]


class V1(SyncResource):
    """Version 1 of the Anthropic API: messages.

    Guide: `docs/files-and-streams.md`.
    """

    if TYPE_CHECKING:

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
        ) -> Message: ...

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
        ) -> MessageStream | Message: ...
        def messages(self, *args: object, **options: object) -> object: ...

    else:
        messages = answer(_async.V1.messages)
