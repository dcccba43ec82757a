"""`client.ai.openai.embeddings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import OpenAIEmbeddingList, OpenAIEmbeddingModelList

__all__ = ["Embeddings"]

_CREATE_EMBEDDINGS = Operation(
    "POST", "/ai/openai/embeddings", OpenAIEmbeddingList, body=BodyKind.JSON
)
_LIST_EMBEDDING_MODELS = Operation(
    "GET", "/ai/openai/embeddings/models", OpenAIEmbeddingModelList, replay=Replay.SAFE
)


class Embeddings(Resource):
    """Embeddings of the OpenAI API.

    Guide: `docs/files-and-streams.md`.
    """

    async def create_embeddings(
        self,
        *,
        input: str | Sequence[str],
        model: str,
        dimensions: int | Unset = UNSET,
        encoding_format: Literal["float", "base64"] | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> OpenAIEmbeddingList:
        """Create embeddings of texts, to compare them by meaning.

        `POST /ai/openai/embeddings`

        Args:
            input: Text to turn into a vector, or a list of texts for several vectors at once.
            model: Embedding model, an `id` from `ai.openai.embeddings.list_embedding_models`;
                vectors of different models cannot be compared.
            dimensions: Length of the vectors wanted; only some models can shorten theirs.
            encoding_format: `float` returns numbers, `base64` a compact string of the same.
                Default `"float"`.
            user: Label of your end user, to trace abuse; not an account here.

        Returns:
            `OpenAIEmbeddingList`: `data`, `model`, `object` and `usage`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.openai.embeddings.create_embeddings(
                model="thenlper/gte-large", input=["A table for two", "Opening hours"]
            )
        """
        return await self._call(
            _CREATE_EMBEDDINGS,
            body={
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": encoding_format,
                "user": user,
            },
            options=options,
        )

    async def list_embedding_models(
        self, **options: Unpack[RequestOptions]
    ) -> OpenAIEmbeddingModelList:
        """List the models that create embeddings.

        `GET /ai/openai/embeddings/models`

        Returns:
            `OpenAIEmbeddingModelList`: `data` and `object`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST_EMBEDDING_MODELS, options=options)
