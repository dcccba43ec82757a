"""`client.ai.assistants.tools`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants import tools as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Tools"]


class Tools(SyncResource):
    """Shared tools attached to one assistant.

    Guide: `docs/assistants.md`.
    """

    add = call(_async.Tools.add)
    remove = call(_async.Tools.remove)
    test = call(_async.Tools.test)
