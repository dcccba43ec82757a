"""`client.requirements`."""

from __future__ import annotations

from telnyx_async.resources import requirements as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Requirements"]


class Requirements(SyncResource):
    """What countries require for numbers, by kind of number and action."""

    list = paginate(_async.Requirements.list)
    retrieve = call(_async.Requirements.retrieve)
