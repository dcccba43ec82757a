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
    """Models behind OpenAI's API: chat, responses and embeddings."""

    @cached_property
    def chat(self) -> Chat:
        """Chat completions by OpenAI's API."""
        from telnyx_async.resources.ai.openai.chat import Chat

        return Chat(self._client)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Vectors for texts, by OpenAI's API."""
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
        """Create a response by OpenAI's Responses API, with tools and state kept by Telnyx.

        `POST /ai/openai/responses`

        Args:
            conversation: Telnyx conversation, from `ai.conversations.create`, that keeps this
                turn and supplies the earlier ones; without it nothing is kept. UUID.
            input: Items of this turn in the format of OpenAI's Responses API: text, images,
                tool results.
            instructions: System prompt for this turn; it is not carried over to later turns.
            mode: `preferred` may leave `region` when the model does not run there; `strict`
                fails with a 422 instead.
            model: Model to ask, an `id` from `ai.openai.list_models`.
            reasoning: Settings of the reasoning phase, at present its `effort`. Object with
                `effort`.
            region: Region in which the request is to be served, for data residency; only for
                hosted models. `"USA"`, `"EU"`, `"AUS"` or `"UAE"`.
            service_tier: Speed and price class, one of the `service_tiers` that
                `ai.openai.list_models` names for the model.
            stream: `true` sends the answer in pieces as server-sent events while it is written;
                `false` in one go at the end.

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
            `ModelList`: `data` and `object`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST_MODELS, options=options)
