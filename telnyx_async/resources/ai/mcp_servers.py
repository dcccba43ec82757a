"""`client.ai.mcp_servers`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import McpServer

__all__ = ["McpServers"]

_CREATE = Operation(
    "POST", "/ai/mcp_servers", McpServer, body=BodyKind.JSON, replay=Replay.IDEMPOTENCY_KEY
)
_DELETE = Operation("DELETE", "/ai/mcp_servers/{mcp_server_id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/ai/mcp_servers",
    McpServer,
    replay=Replay.SAFE,
    page=PageStyle(items="", default_size=20),
)
_RETRIEVE = Operation("GET", "/ai/mcp_servers/{mcp_server_id}", McpServer, replay=Replay.SAFE)
_UPDATE = Operation(
    "PUT", "/ai/mcp_servers/{mcp_server_id}", McpServer, body=BodyKind.JSON, replay=Replay.SAFE
)


class McpServers(Resource):
    """MCP servers: tools that assistants reach by the Model Context Protocol."""

    async def create(
        self,
        *,
        name: str,
        type: str,
        url: str,
        allowed_tools: Sequence[str] | None | Unset = UNSET,
        api_key_ref: str | None | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> McpServer:
        """Register an MCP server, so that AI assistants can use its tools.

        `POST /ai/mcp_servers`

        Args:
            name: String.
            type: String.
            url: String.
            allowed_tools: List of strings or null.
            api_key_ref: String or null.
            idempotency_key: String.

        Returns:
            `McpServer`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "name": name,
                "type": type,
                "url": url,
                "allowed_tools": allowed_tools,
                "api_key_ref": api_key_ref,
            },
            options=options,
        )

    async def delete(self, mcp_server_id: str, **options: Unpack[RequestOptions]) -> None:
        """Remove an MCP server.

        `DELETE /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: String.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_DELETE, path={"mcp_server_id": mcp_server_id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        type: str | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[McpServer]:
        """List MCP servers, page by page.

        `GET /ai/mcp_servers`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.
            type: String.
            url: String.

        Returns:
            Pages of `McpServer`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={"page[number]": page_number, "page[size]": page_size, "type": type, "url": url},
            options=options,
        )

    async def retrieve(self, mcp_server_id: str, **options: Unpack[RequestOptions]) -> McpServer:
        """Retrieve an MCP server.

        `GET /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: String.

        Returns:
            `McpServer`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"mcp_server_id": mcp_server_id}, options=options)

    async def update(
        self,
        mcp_server_id: str,
        *,
        id: str | Unset = UNSET,
        allowed_tools: Sequence[str] | None | Unset = UNSET,
        api_key_ref: str | None | Unset = UNSET,
        created_at: datetime | str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> McpServer:
        """Replace the settings of an MCP server.

        `PUT /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: String.
            id: String.
            allowed_tools: List of strings or null.
            api_key_ref: String or null.
            created_at: ISO 8601 date-time.
            name: String.
            type: String.
            url: String.

        Returns:
            `McpServer`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"mcp_server_id": mcp_server_id},
            body={
                "id": id,
                "allowed_tools": allowed_tools,
                "api_key_ref": api_key_ref,
                "created_at": created_at,
                "name": name,
                "type": type,
                "url": url,
            },
            options=options,
        )
