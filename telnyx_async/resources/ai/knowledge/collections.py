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
    """Documents within a collection."""

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
        """Search a collection by meaning, or list its documents if no query is given.

        `GET /ai/knowledge/collections/{slug}/documents`

        Ranks by semantic similarity, whatever `retrieval_type` asks for; `meta.retrieval_type` has
        what was used. Conditions on fields and metadata narrow what is searched: operators are
        `eq`, `in`, `gt`, `gte`, `lt`, `lte` and `contains`.

        Args:
            slug: Slug of the collection, from `ai.collections.list`.
            filter: Conditions before ranking, `filter[field][operator]=value` with `eq`, `in`,
                `gte`, `lt`, `contains`…; unknown fields mean metadata.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            query: What to look for, in plain language; without it the documents are listed
                unranked.
            retrieval_type: Has no effect yet; the collection's own setting decides. `"vector"`,
                `"hybrid"` or `"keyword"`.
            sources: Kinds of sources to look in, separated by commas; all without it.
            top_k: How many of the best chunks to consider; the collection's setting without it.

        Returns:
            `CollectionDocumentList`: `data` and `meta`.

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
