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
    """Missions: goals for AI agents, with the tools, knowledge and servers they may use.

    Sub-resources: `knowledge_bases`, `mcp_servers`, `runs`, `tools`.
    """

    @cached_property
    def knowledge_bases(self) -> KnowledgeBases:
        """Knowledge bases that a mission's agents can search."""
        from telnyx_async.resources.ai.missions.knowledge_bases import KnowledgeBases

        return KnowledgeBases(self._client)

    @cached_property
    def mcp_servers(self) -> McpServers:
        """MCP servers whose tools a mission's agents may call."""
        from telnyx_async.resources.ai.missions.mcp_servers import McpServers

        return McpServers(self._client)

    @cached_property
    def runs(self) -> Runs:
        """Runs of missions: single attempts to reach the goal."""
        from telnyx_async.resources.ai.missions.runs import Runs

        return Runs(self._client)

    @cached_property
    def tools(self) -> Tools:
        """Tools that a mission's agents may call."""
        from telnyx_async.resources.ai.missions.tools import Tools

        return Tools(self._client)

    async def clone_mission(self, mission_id: str, **options: Unpack[RequestOptions]) -> Any:
        """Copy a mission into a new one, to be changed on its own.

        `POST /ai/missions/{mission_id}/clone`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

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
        """Define a mission; start it afterwards with `ai.missions.runs.create`.

        `POST /ai/missions`

        Args:
            name: Name of the mission, for your own lists.
            description: What the mission is about, for display.
            execution_mode: Who carries out the runs: `managed` means Telnyx, `external` agents
                of yours that report their progress here.
            instructions: Goal and rules for the agents that carry the mission out.
            metadata: Key-value pairs of yours to keep with the mission.
            model: Language model that plans and carries out the runs.

        Returns:
            `Mission`, as `.data`: `name`, `execution_mode`, `mission_id`, `description`,
            `instructions`, `metadata` and 3 more fields.

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
        """Delete a mission for good.

        `DELETE /ai/missions/{mission_id}`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.

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
        """List missions, page by page.

        `GET /ai/missions`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At most 1,000; default `20`.

        Returns:
            A page of `Mission` rows (`name`, `execution_mode`, `mission_id`, `description`,
            `instructions`, `metadata` and 3 more fields); iterating goes on through all pages.

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
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At most 1,000; default `50`.
            type: Only events of this kind, such as `tool_call` or `error`.

        Returns:
            A page of `MissionEvent` rows (`event_id`, `run_id`, `summary`, `timestamp`, `type`,
            `agent_id` and 3 more fields); iterating goes on through all pages.

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
        """Retrieve a mission with its tools, knowledge bases and MCP servers.

        `GET /ai/missions/{mission_id}`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.

        Returns:
            `Mission`, as `.data`: `name`, `execution_mode`, `mission_id`, `description`,
            `instructions`, `metadata` and 3 more fields.

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
        """Change the goal, model or other parts of a mission.

        `PUT /ai/missions/{mission_id}`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            description: What the mission is about, for display.
            execution_mode: Who carries out the runs: `managed` means Telnyx, `external` agents
                of yours that report their progress here.
            instructions: Goal and rules for the agents that carry the mission out.
            metadata: Key-value pairs of yours to keep with the mission.
            model: Language model that plans and carries out the runs.
            name: Name of the mission, for your own lists.

        Returns:
            `Mission`, as `.data`: `name`, `execution_mode`, `mission_id`, `description`,
            `instructions`, `metadata` and 3 more fields.

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
