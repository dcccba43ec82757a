"""`client.ai.missions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai import missions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.missions.knowledge_bases import KnowledgeBases
    from telnyx_sync.resources.ai.missions.mcp_servers import McpServers
    from telnyx_sync.resources.ai.missions.runs import Runs
    from telnyx_sync.resources.ai.missions.tools import Tools

__all__ = ["Missions"]


class Missions(SyncResource):
    """Missions: goals for AI agents, with the tools, knowledge and servers they may use.

    Sub-resources: `knowledge_bases`, `mcp_servers`, `runs`, `tools`.
    """

    @cached_property
    def knowledge_bases(self) -> KnowledgeBases:
        """Knowledge bases that a mission's agents can search."""
        from telnyx_sync.resources.ai.missions.knowledge_bases import KnowledgeBases

        return KnowledgeBases(self._client, self._async.knowledge_bases)

    @cached_property
    def mcp_servers(self) -> McpServers:
        """MCP servers whose tools a mission's agents may call."""
        from telnyx_sync.resources.ai.missions.mcp_servers import McpServers

        return McpServers(self._client, self._async.mcp_servers)

    @cached_property
    def runs(self) -> Runs:
        """Runs of missions: single attempts to reach the goal."""
        from telnyx_sync.resources.ai.missions.runs import Runs

        return Runs(self._client, self._async.runs)

    @cached_property
    def tools(self) -> Tools:
        """Tools that a mission's agents may call."""
        from telnyx_sync.resources.ai.missions.tools import Tools

        return Tools(self._client, self._async.tools)

    clone_mission = call(_async.Missions.clone_mission)
    create = call(_async.Missions.create)
    delete_mission = call(_async.Missions.delete_mission)
    list = paginate(_async.Missions.list)
    list_events = paginate(_async.Missions.list_events)
    retrieve = call(_async.Missions.retrieve)
    update_mission = call(_async.Missions.update_mission)
