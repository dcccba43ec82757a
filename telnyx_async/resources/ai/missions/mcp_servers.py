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
    """Mission MCP servers."""

    async def create_mcp_server(self, mission_id: str, **options: Unpack[RequestOptions]) -> Any:
        """Create a mission MCP server.

        `POST /ai/missions/{mission_id}/mcp-servers`

        Args:
            mission_id: String.

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
        """Delete a mission MCP server.

        `DELETE /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`

        Args:
            mcp_server_id: String.
            mission_id: String.

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
        """Retrieve a mission MCP server.

        `GET /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`

        Args:
            mcp_server_id: String.
            mission_id: String.

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
        """List mission MCP servers.

        `GET /ai/missions/{mission_id}/mcp-servers`

        Args:
            mission_id: String.

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
        """Update a mission MCP server.

        `PUT /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`

        Args:
            mcp_server_id: String.
            mission_id: String.

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
