"""`client.ai.missions.tools`."""

from __future__ import annotations

from typing import Any, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource

__all__ = ["Tools"]

_CREATE_TOOL = Operation("POST", "/ai/missions/{mission_id}/tools", Any)
_DELETE_TOOL = Operation(
    "DELETE", "/ai/missions/{mission_id}/tools/{tool_id}", accept="*/*", replay=Replay.SAFE
)
_GET_TOOL = Operation("GET", "/ai/missions/{mission_id}/tools/{tool_id}", Any, replay=Replay.SAFE)
_LIST_TOOLS = Operation("GET", "/ai/missions/{mission_id}/tools", Any, replay=Replay.SAFE)
_UPDATE_TOOL = Operation(
    "PUT", "/ai/missions/{mission_id}/tools/{tool_id}", Any, replay=Replay.SAFE
)


class Tools(Resource):
    """Tools that a mission's agents may call."""

    async def create_tool(self, mission_id: str, **options: Unpack[RequestOptions]) -> Any:
        """Add a tool to a mission that its agents can call.

        `POST /ai/missions/{mission_id}/tools`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_CREATE_TOOL, path={"mission_id": mission_id}, options=options)

    async def delete_tool(
        self, tool_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a tool from a mission, from the next run on.

        `DELETE /ai/missions/{mission_id}/tools/{tool_id}`

        Args:
            tool_id: Tool of the mission, from `ai.missions.tools.list_tools`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DELETE_TOOL, path={"tool_id": tool_id, "mission_id": mission_id}, options=options
        )

    async def get_tool(
        self, tool_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Retrieve a tool of a mission.

        `GET /ai/missions/{mission_id}/tools/{tool_id}`

        Args:
            tool_id: Tool of the mission, from `ai.missions.tools.list_tools`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _GET_TOOL, path={"tool_id": tool_id, "mission_id": mission_id}, options=options
        )

    async def list_tools(self, mission_id: str, **options: Unpack[RequestOptions]) -> Any:
        """List the tools of a mission.

        `GET /ai/missions/{mission_id}/tools`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST_TOOLS, path={"mission_id": mission_id}, options=options)

    async def update_tool(
        self, tool_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Replace the definition of a mission's tool.

        `PUT /ai/missions/{mission_id}/tools/{tool_id}`

        Args:
            tool_id: Tool of the mission, from `ai.missions.tools.list_tools`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE_TOOL, path={"tool_id": tool_id, "mission_id": mission_id}, options=options
        )
