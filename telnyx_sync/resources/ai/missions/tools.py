"""`client.ai.missions.tools`."""

from __future__ import annotations

from telnyx_async.resources.ai.missions import tools as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Tools"]


class Tools(SyncResource):
    """Tools that a mission's agents may call."""

    create_tool = call(_async.Tools.create_tool)
    delete_tool = call(_async.Tools.delete_tool)
    get_tool = call(_async.Tools.get_tool)
    list_tools = call(_async.Tools.list_tools)
    update_tool = call(_async.Tools.update_tool)
