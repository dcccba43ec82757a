"""`client.ai.missions.mcp_servers`."""

from __future__ import annotations

from telnyx_async.resources.ai.missions import mcp_servers as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["McpServers"]


class McpServers(SyncResource):
    """MCP servers whose tools a mission's agents may call."""

    create_mcp_server = call(_async.McpServers.create_mcp_server)
    delete_mcp_server = call(_async.McpServers.delete_mcp_server)
    get_mcp_server = call(_async.McpServers.get_mcp_server)
    list_mcp_servers = call(_async.McpServers.list_mcp_servers)
    update_mcp_server = call(_async.McpServers.update_mcp_server)
