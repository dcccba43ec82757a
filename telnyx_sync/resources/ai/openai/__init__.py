"""`client.ai.openai`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai import openai as _async
from telnyx_sync._bridge import SyncResource, answer, call

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Unpack, overload

    from telnyx_async._modeling.model import Model
    from telnyx_async._options import UNSET, RequestOptions, Unset
    from telnyx_async.inference import Response
    from telnyx_async.models.params.ai import OpenAIResponseReasoningParam
    from telnyx_sync.inference import ResponseStream
    from telnyx_sync.resources.ai.openai.chat import Chat
    from telnyx_sync.resources.ai.openai.embeddings import Embeddings

__all__ = ["Openai"]


class Openai(SyncResource):
    """Inference with the OpenAI API: chat, responses and embeddings.

    Sub-resources: `chat`, `embeddings`. Guide: `docs/files-and-streams.md`.
    """

    @cached_property
    def chat(self) -> Chat:
        """Chat completions of the OpenAI API."""
        from telnyx_sync.resources.ai.openai.chat import Chat

        return Chat(self._client, self._async.chat)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Embeddings of the OpenAI API."""
        from telnyx_sync.resources.ai.openai.embeddings import Embeddings

        return Embeddings(self._client, self._async.embeddings)

    if TYPE_CHECKING:

        @overload
        def create_response(
            self,
            *,
            conversation: str | Unset = UNSET,
            input: Mapping[str, object] | Unset = UNSET,
            instructions: str | Unset = UNSET,
            mode: Literal["preferred", "strict"] | Unset = UNSET,
            model: str | Unset = UNSET,
            reasoning: OpenAIResponseReasoningParam | Model | Unset = UNSET,
            region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
            service_tier: str | Unset = UNSET,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> ResponseStream: ...

        @overload
        def create_response(
            self,
            *,
            conversation: str | Unset = UNSET,
            input: Mapping[str, object] | Unset = UNSET,
            instructions: str | Unset = UNSET,
            mode: Literal["preferred", "strict"] | Unset = UNSET,
            model: str | Unset = UNSET,
            reasoning: OpenAIResponseReasoningParam | Model | Unset = UNSET,
            region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
            service_tier: str | Unset = UNSET,
            stream: Literal[False] | Unset = UNSET,
            **options: Unpack[RequestOptions],
        ) -> Response: ...

        @overload
        def create_response(
            self,
            *,
            conversation: str | Unset = UNSET,
            input: Mapping[str, object] | Unset = UNSET,
            instructions: str | Unset = UNSET,
            mode: Literal["preferred", "strict"] | Unset = UNSET,
            model: str | Unset = UNSET,
            reasoning: OpenAIResponseReasoningParam | Model | Unset = UNSET,
            region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
            service_tier: str | Unset = UNSET,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> ResponseStream | Response: ...
        def create_response(self, *args: object, **options: object) -> object: ...

    else:
        create_response = answer(_async.Openai.create_response)

    list_models = call(_async.Openai.list_models)
