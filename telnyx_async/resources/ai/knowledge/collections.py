"""`client.ai.knowledge.collections`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import CollectionDocumentList

__all__ = ["Collections"]

_RETRIEVE_DOCUMENTS = Operation(
    "GET", "/ai/knowledge/collections/{slug}/documents", CollectionDocumentList, replay=Replay.SAFE
)


class Collections(Resource):
    """Knowledge collections."""

    async def retrieve_documents(
        self,
        slug: str,
        *,
        filter: Mapping[str, object] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        query: str | Unset = UNSET,
        retrieval_type: Literal["vector", "hybrid", "keyword"] | Unset = UNSET,
        sources: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CollectionDocumentList:
        """Retrieve the documents of a knowledge collection.

        `GET /ai/knowledge/collections/{slug}/documents`

        Args:
            slug: String.
            filter: Object.
            page_number: Integer.
            page_size: Integer.
            query: String.
            retrieval_type: `"vector"`, `"hybrid"` or `"keyword"`.
            sources: String.
            top_k: Integer.

        Returns:
            `CollectionDocumentList`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_DOCUMENTS,
            path={"slug": slug},
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "query": query,
                "retrieval_type": retrieval_type,
                "sources": sources,
                "top_k": top_k,
            },
            options=options,
        )
