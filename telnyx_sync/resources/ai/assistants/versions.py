"""`client.ai.assistants.versions`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants import versions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Versions"]


class Versions(SyncResource):
    """Versions of an assistant; one of them is the main one.

    Guide: `docs/assistants.md`.
    """

    delete = call(_async.Versions.delete)
    list = call(_async.Versions.list)
    promote = call(_async.Versions.promote)
    retrieve = call(_async.Versions.retrieve)
    update = call(_async.Versions.update)
