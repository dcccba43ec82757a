"""`client.ai.missions.mcp_servers`."""

from __future__ import annotations

from typing import Any, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource

__all__ = ["McpServers"]

_CREATE_MCP_SERVER = Operation("POST", "/ai/missions/{mission_id}/mcp-servers", Any)
_DELETE_MCP_SERVER = Operation(
    "DELETE",
    "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}",
    accept="*/*",
    replay=Replay.SAFE,
)
_GET_MCP_SERVER = Operation(
    "GET", "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}", Any, replay=Replay.SAFE
)
_LIST_MCP_SERVERS = Operation(
    "GET", "/ai/missions/{mission_id}/mcp-servers", Any, replay=Replay.SAFE
)
_UPDATE_MCP_SERVER = Operation(
    "PUT", "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}", Any, replay=Replay.SAFE
)


class McpServers(Resource):
    """MCP servers whose tools a mission's agents may call."""

    async def create_mcp_server(self, mission_id: str, **options: Unpack[RequestOptions]) -> Any:
        """Add an MCP server to a mission, whose agents can then call its tools.

        `POST /ai/missions/{mission_id}/mcp-servers`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE_MCP_SERVER, path={"mission_id": mission_id}, options=options
        )

    async def delete_mcp_server(
        self, mcp_server_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove an MCP server from a mission, from the next run on.

        `DELETE /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`

        Args:
            mcp_server_id: MCP server of the mission, from `list_mcp_servers`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DELETE_MCP_SERVER,
            path={"mcp_server_id": mcp_server_id, "mission_id": mission_id},
            options=options,
        )

    async def get_mcp_server(
        self, mcp_server_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Retrieve an MCP server of a mission.

        `GET /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`

        Args:
            mcp_server_id: MCP server of the mission, from `list_mcp_servers`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _GET_MCP_SERVER,
            path={"mcp_server_id": mcp_server_id, "mission_id": mission_id},
            options=options,
        )

    async def list_mcp_servers(self, mission_id: str, **options: Unpack[RequestOptions]) -> Any:
        """List the MCP servers of a mission.

        `GET /ai/missions/{mission_id}/mcp-servers`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST_MCP_SERVERS, path={"mission_id": mission_id}, options=options)

    async def update_mcp_server(
        self, mcp_server_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Replace the settings of a mission's MCP server.

        `PUT /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`

        Args:
            mcp_server_id: MCP server of the mission, from `list_mcp_servers`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`.

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE_MCP_SERVER,
            path={"mcp_server_id": mcp_server_id, "mission_id": mission_id},
            options=options,
        )
