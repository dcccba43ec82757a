"""`client.ai.openai`."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.inference import Response, ResponseStream
from telnyx_async.models.ai import ModelList

if TYPE_CHECKING:
    from telnyx_async.resources.ai.openai.chat import Chat
    from telnyx_async.resources.ai.openai.embeddings import Embeddings

__all__ = ["Openai"]

_CREATE_RESPONSE = Operation(
    "POST",
    "/ai/openai/responses",
    Response,
    nested=lambda: {"reasoning": models.OpenAIResponseReasoningParam},
    body=BodyKind.JSON,
    events=ResponseStream,
)
_LIST_MODELS = Operation("GET", "/ai/openai/models", ModelList, replay=Replay.SAFE)


class Openai(Resource):
    """Inference with the OpenAI API: chat, responses and embeddings.

    Sub-resources: `chat`, `embeddings`. Guide: `docs/files-and-streams.md`.
    """

    @cached_property
    def chat(self) -> Chat:
        """Chat completions of the OpenAI API."""
        from telnyx_async.resources.ai.openai.chat import Chat

        return Chat(self._client)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Embeddings of the OpenAI API."""
        from telnyx_async.resources.ai.openai.embeddings import Embeddings

        return Embeddings(self._client)

    @overload
    def create_response(
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
        reasoning: models.OpenAIResponseReasoningParam | Model | Unset = UNSET,
        region: Literal["USA", "EU", "AUS", "UAE"] | Unset = UNSET,
        service_tier: str | Unset = UNSET,
        stream: Literal[False] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Coroutine[Any, Any, Response]: ...

    @overload
    def create_response(
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
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> ResponseStream | Coroutine[Any, Any, Response]: ...

    def create_response(
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
    ) -> ResponseStream | Coroutine[Any, Any, Response]:
        """Create a response with the OpenAI Responses API; Telnyx keeps tools and state.

        `POST /ai/openai/responses`

        Arguments and response have the shape of OpenAI's Responses API, so their own SDK works too
        with the base URL `https://api.telnyx.com/v2/ai/openai`. With `conversation` (an ID from
        `ai.conversations.create`) the model sees what was said before, and the turn is stored;
        without it nothing is kept.

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
            stream: `true` sends the response in pieces as server-sent events while it is
                written; `false` in one go at the end.

        Returns:
            `Response`; with `stream=True` its events, as `ResponseStream`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._answer(
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
        """List the models available for inference, with context length and prices.

        `GET /ai/openai/models`

        Open models that run at Telnyx, embedding models and those you have fine-tuned, each with
        context length, price per million tokens and regions. Their `id` is what `model` takes, such
        as `moonshotai/Kimi-K2.6`.

        Returns:
            `ModelList`: `data` and `object`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.openai.list_models()
        """
        return await self._call(_LIST_MODELS, options=options)
