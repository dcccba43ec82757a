"""`client.ai.avatars`."""

from __future__ import annotations

from telnyx_async.resources.ai import avatars as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Avatars"]


class Avatars(SyncResource):
    """Faces for assistants in video calls and meetings: stock avatars, and your own images."""

    create = call(_async.Avatars.create)
    list = paginate(_async.Avatars.list)
    retrieve = call(_async.Avatars.retrieve)
    update = call(_async.Avatars.update)
