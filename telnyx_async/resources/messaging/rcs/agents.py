"""`client.messaging.rcs.agents`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging import RcsAgent

__all__ = ["Agents"]

_LIST = Operation(
    "GET",
    "/messaging/rcs/agents",
    RcsAgent,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/messaging/rcs/agents/{id}", Data[RcsAgent], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/messaging/rcs/agents/{id}", Data[RcsAgent], body=BodyKind.JSON)


class Agents(Resource):
    """RCS agents."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RcsAgent]:
        """List RCS agents.

        `GET /messaging/rcs/agents`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `RcsAgent`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[RcsAgent]:
        """Retrieve an RCS agent.

        `GET /messaging/rcs/agents/{id}`

        Args:
            id: String.

        Returns:
            `RcsAgent`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        profile_id: str | None | Unset = UNSET,
        webhook_failover_url: str | None | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RcsAgent]:
        """Update an RCS agent.

        `PATCH /messaging/rcs/agents/{id}`

        Args:
            id: String.
            profile_id: UUID or null.
            webhook_failover_url: URL or null.
            webhook_url: URL or null.

        Returns:
            `RcsAgent`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "profile_id": profile_id,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )
