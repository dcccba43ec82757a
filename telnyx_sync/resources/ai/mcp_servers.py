"""`client.ai.mcp_servers`."""

from __future__ import annotations

from telnyx_async.resources.ai import mcp_servers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["McpServers"]


class McpServers(SyncResource):
    """MCP servers: tools that assistants reach by the Model Context Protocol.

    Guide: `docs/assistants.md`.
    """

    create = call(_async.McpServers.create)
    delete = call(_async.McpServers.delete)
    list = paginate(_async.McpServers.list)
    retrieve = call(_async.McpServers.retrieve)
    update = call(_async.McpServers.update)
