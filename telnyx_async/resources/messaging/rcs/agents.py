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
    """RCS agents that can send, with their messaging profile and webhooks.

    Guide: `docs/messaging.md`.
    """

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RcsAgent]:
        """List the RCS agents you can send from.

        `GET /messaging/rcs/agents`

        Args:
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `RcsAgent` rows (`agent_id`, `agent_name`, `enabled`, `profile_id`,
            `webhook_failover_url`, `webhook_url` and 3 more fields); iterating goes on through all
            pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[RcsAgent]:
        """Retrieve one RCS agent with its profile and webhooks.

        `GET /messaging/rcs/agents/{id}`

        Args:
            id: RCS agent to look up, from `messaging.rcs.agents.list`.

        Returns:
            `RcsAgent`, as `.data`: `agent_id`, `agent_name`, `enabled`, `profile_id`,
            `webhook_failover_url`, `webhook_url` and 3 more fields.

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
        """Change the messaging profile or webhooks of an RCS agent.

        `PATCH /messaging/rcs/agents/{id}`

        Args:
            id: RCS agent to change, from `messaging.rcs.agents.list`.
            profile_id: Messaging profile of the agent, from `messaging_profiles.list`; `null`
                takes it away. UUID.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives the messages and events of the agent; `null`
                removes it.

        Returns:
            `RcsAgent`, as `.data`: `agent_id`, `agent_name`, `enabled`, `profile_id`,
            `webhook_failover_url`, `webhook_url` and 3 more fields.

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
