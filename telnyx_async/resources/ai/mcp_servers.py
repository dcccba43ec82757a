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
    """MCP servers: tools that assistants reach by the Model Context Protocol.

    Guide: `docs/assistants.md`.
    """

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
            name: Name of the server, for your own lists.
            type: Kind of connection by which the server is reached (its MCP transport).
            url: Address of the MCP server, reachable from the internet.
            allowed_tools: Tools that may be used; null for all that the server offers.
            api_key_ref: Integration secret sent as the server's API key; null if it needs none.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `McpServer`: `id`, `name`, `url`, `type`, `allowed_tools`, `api_key_ref` and 1 more
            field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.mcp_servers.create(
                name="Kitchen", type="http", url="https://example.com/mcp"
            )
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
        """Remove an MCP server; assistants lose the tools it offered.

        `DELETE /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: MCP server, from `ai.mcp_servers.create` or `ai.mcp_servers.list`.

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
        """List registered MCP servers with URL and allowed tools.

        `GET /ai/mcp_servers`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.
            type: Only servers of this type of connection.
            url: Only the servers registered with this address.

        Returns:
            A page of `McpServer` rows (`id`, `name`, `url`, `type`, `allowed_tools`, `api_key_ref`
            and 1 more field); iterating goes on through all pages.

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
        """Retrieve an MCP server: its URL, transport and the tools it may offer.

        `GET /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: MCP server, from `ai.mcp_servers.create` or `ai.mcp_servers.list`.

        Returns:
            `McpServer`: `id`, `name`, `url`, `type`, `allowed_tools`, `api_key_ref` and 1 more
            field.

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
        """Replace the settings of an MCP server: URL, transport, API key and allowed tools.

        `PUT /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: MCP server, from `ai.mcp_servers.create` or `ai.mcp_servers.list`.
            id: Identifier of the server, for `mcp_servers` of assistants.
            allowed_tools: Tools that may be used; null for all that the server offers.
            api_key_ref: Integration secret sent as the server's API key; null if it needs none.
            created_at: When the server was registered (RFC 3339).
            name: Name of the server, for your own lists.
            type: Kind of connection by which the server is reached (its MCP transport).
            url: Address of the MCP server, reachable from the internet.

        Returns:
            `McpServer`: `id`, `name`, `url`, `type`, `allowed_tools`, `api_key_ref` and 1 more
            field.

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
