"""`client.ai.missions`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import Mission, MissionEvent

if TYPE_CHECKING:
    from telnyx_async.resources.ai.missions.knowledge_bases import KnowledgeBases
    from telnyx_async.resources.ai.missions.mcp_servers import McpServers
    from telnyx_async.resources.ai.missions.runs import Runs
    from telnyx_async.resources.ai.missions.tools import Tools

__all__ = ["Missions"]

_CLONE_MISSION = Operation("POST", "/ai/missions/{mission_id}/clone", Any)
_CREATE = Operation("POST", "/ai/missions", Data[Mission], body=BodyKind.JSON)
_DELETE_MISSION = Operation("DELETE", "/ai/missions/{mission_id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/ai/missions",
    Mission,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_EVENTS = Operation(
    "GET",
    "/ai/missions/events",
    MissionEvent,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ai/missions/{mission_id}", Data[Mission], replay=Replay.SAFE)
_UPDATE_MISSION = Operation(
    "PUT", "/ai/missions/{mission_id}", Data[Mission], body=BodyKind.JSON, replay=Replay.SAFE
)


class Missions(Resource):
    """Missions."""

    @cached_property
    def knowledge_bases(self) -> KnowledgeBases:
        from telnyx_async.resources.ai.missions.knowledge_bases import KnowledgeBases

        return KnowledgeBases(self._client)

    @cached_property
    def mcp_servers(self) -> McpServers:
        from telnyx_async.resources.ai.missions.mcp_servers import McpServers

        return McpServers(self._client)

    @cached_property
    def runs(self) -> Runs:
        from telnyx_async.resources.ai.missions.runs import Runs

        return Runs(self._client)

    @cached_property
    def tools(self) -> Tools:
        from telnyx_async.resources.ai.missions.tools import Tools

        return Tools(self._client)

    async def clone_mission(self, mission_id: str, **options: Unpack[RequestOptions]) -> Any:
        """Clone a mission.

        `POST /ai/missions/{mission_id}/clone`

        Args:
            mission_id: String.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_CLONE_MISSION, path={"mission_id": mission_id}, options=options)

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        execution_mode: Literal["external", "managed"] | Unset = UNSET,
        instructions: str | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        model: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Mission]:
        """Create a mission.

        `POST /ai/missions`

        Args:
            name: String.
            description: String.
            execution_mode: `"external"` or `"managed"`.
            instructions: String.
            metadata: Object.
            model: String.

        Returns:
            `Mission`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "description": description,
                "execution_mode": execution_mode,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
            },
            options=options,
        )

    async def delete_mission(self, mission_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a mission.

        `DELETE /ai/missions/{mission_id}`

        Args:
            mission_id: UUID.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_DELETE_MISSION, path={"mission_id": mission_id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Mission]:
        """List missions.

        `GET /ai/missions`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, at most 1,000; `20` by default.

        Returns:
            Pages of `Mission`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    def list_events(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        type: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MissionEvent]:
        """List the events of missions.

        `GET /ai/missions/events`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, at most 1,000; `50` by default.
            type: String.

        Returns:
            Pages of `MissionEvent`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST_EVENTS,
            query={"page[number]": page_number, "page[size]": page_size, "type": type},
            options=options,
        )

    async def retrieve(self, mission_id: str, **options: Unpack[RequestOptions]) -> Data[Mission]:
        """Retrieve a mission.

        `GET /ai/missions/{mission_id}`

        Args:
            mission_id: UUID.

        Returns:
            `Mission`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"mission_id": mission_id}, options=options)

    async def update_mission(
        self,
        mission_id: str,
        *,
        description: str | Unset = UNSET,
        execution_mode: Literal["external", "managed"] | Unset = UNSET,
        instructions: str | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        model: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Mission]:
        """Update a mission.

        `PUT /ai/missions/{mission_id}`

        Args:
            mission_id: UUID.
            description: String.
            execution_mode: `"external"` or `"managed"`.
            instructions: String.
            metadata: Object.
            model: String.
            name: String.

        Returns:
            `Mission`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE_MISSION,
            path={"mission_id": mission_id},
            body={
                "description": description,
                "execution_mode": execution_mode,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "name": name,
            },
            options=options,
        )
