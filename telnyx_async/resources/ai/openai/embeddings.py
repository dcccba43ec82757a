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
    """OpenAI embeddings."""

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
        """Create an OpenAI embedding.

        `POST /ai/openai/embeddings`

        Args:
            input: String or list of strings.
            model: String.
            dimensions: Integer.
            encoding_format: `"float"` or `"base64"`; `"float"` by default.
            user: String.

        Returns:
            `OpenAIEmbeddingList`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
        """List embedding models.

        `GET /ai/openai/embeddings/models`

        Returns:
            `OpenAIEmbeddingModelList`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST_EMBEDDING_MODELS, options=options)
