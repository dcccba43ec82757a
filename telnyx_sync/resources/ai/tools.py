"""`client.ai.tools`."""

from __future__ import annotations

from telnyx_async.resources.ai import tools as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Tools"]


class Tools(SyncResource):
    """Shared tools: defined once, attached to any number of assistants.

    Guide: `docs/assistants.md`.
    """

    create = call(_async.Tools.create)
    delete = call(_async.Tools.delete)
    list = paginate(_async.Tools.list)
    retrieve = call(_async.Tools.retrieve)
    update = call(_async.Tools.update)
