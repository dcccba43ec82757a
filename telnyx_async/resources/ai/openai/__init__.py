"""`client.ai.openai`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import ModelList

if TYPE_CHECKING:
    from telnyx_async.resources.ai.openai.chat import Chat
    from telnyx_async.resources.ai.openai.embeddings import Embeddings

__all__ = ["Openai"]

_CREATE_RESPONSE = Operation(
    "POST",
    "/ai/openai/responses",
    dict[str, Any],
    nested=lambda: {"reasoning": models.OpenAIResponseReasoningParam},
    body=BodyKind.JSON,
)
_LIST_MODELS = Operation("GET", "/ai/openai/models", ModelList, replay=Replay.SAFE)


class Openai(Resource):
    """OpenAI."""

    @cached_property
    def chat(self) -> Chat:
        from telnyx_async.resources.ai.openai.chat import Chat

        return Chat(self._client)

    @cached_property
    def embeddings(self) -> Embeddings:
        from telnyx_async.resources.ai.openai.embeddings import Embeddings

        return Embeddings(self._client)

    async def create_response(
        self,
        *,
        conversation: str | Unset = UNSET,
        input: Mapping[str, object] | Unset = UNSET,
        instructions: str | Unset = UNSET,
        mode: Literal["preferred", "strict"] | Unset = UNSET,
        model: str | Unset = UNSET,
        reasoning: models.OpenAIResponseReasoningParam | Model | Unset = UNSET,
        region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Create a response by OpenAI's Responses API.

        `POST /ai/openai/responses`

        Args:
            conversation: UUID.
            input: Object.
            instructions: String.
            mode: `"preferred"` or `"strict"`.
            model: String.
            reasoning: Object with `effort`.
            region: `"USA"`, `"EU"`, `"AUS"` or `"UAE"`.
            service_tier: String.
            stream: True or false.

        Returns:
            `dict[str, Any]`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE_RESPONSE,
            body={
                "conversation": conversation,
                "input": input,
                "instructions": instructions,
                "mode": mode,
                "model": model,
                "reasoning": reasoning,
                "region": region,
                "service_tier": service_tier,
                "stream": stream,
            },
            options=options,
        )

    async def list_models(self, **options: Unpack[RequestOptions]) -> ModelList:
        """List the models that inference can use.

        `GET /ai/openai/models`

        Returns:
            `ModelList`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST_MODELS, options=options)
