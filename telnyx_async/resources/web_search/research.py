"""`client.web_search.research`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.web_search import AsyncResearch, Research as ResearchModel, SyncResearch

__all__ = ["Research"]

_CREATE = Operation(
    "POST", "/web_search/research", Data[SyncResearch | AsyncResearch], body=BodyKind.JSON
)
_RETRIEVE = Operation(
    "GET", "/web_search/research/{task_id}", Data[ResearchModel], replay=Replay.SAFE
)


class Research(Resource):
    """Research tasks: several searches, read and summarized with citations."""

    async def create(
        self,
        *,
        query: str,
        background: bool | Unset = UNSET,
        max_sources: int | Unset = UNSET,
        research_effort: Literal["lite", "standard", "deep"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SyncResearch | AsyncResearch]:
        """Start a research task on the web: an answer with citations.

        `POST /web_search/research`

        Args:
            query: Question or topic to research, as precise as possible, in plain language.
            background: `true` returns a `task_id` at once, to be polled with
                `web_search.research.retrieve`; `false` waits for the answer, up to 120 seconds.
            max_sources: Maximum number of pages the research reads and cites.
            research_effort: Depth of the research: `lite` is fast, `deep` thorough and slow.
                `"lite"`, `"standard"` or `"deep"`.

        Returns:
            `SyncResearch | AsyncResearch`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "query": query,
                "background": background,
                "max_sources": max_sources,
                "research_effort": research_effort,
            },
            options=options,
        )

    async def retrieve(
        self, task_id: str, **options: Unpack[RequestOptions]
    ) -> Data[ResearchModel]:
        """Check the status of a research task, and retrieve its answer.

        `GET /web_search/research/{task_id}`

        Args:
            task_id: Research task, from `web_search.research.create` with `background`.

        Returns:
            `ResearchModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"task_id": task_id}, options=options)
