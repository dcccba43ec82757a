"""`client.enterprises.reputation.numbers`."""

from __future__ import annotations

from telnyx_async.resources.enterprises.reputation import numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Numbers"]


class Numbers(SyncResource):
    """Numbers of an enterprise whose reputation is monitored."""

    associate = call(_async.Numbers.associate)
    disassociate = call(_async.Numbers.disassociate)
    list = paginate(_async.Numbers.list)
    ownership_confirm = call(_async.Numbers.ownership_confirm)
    refresh = call(_async.Numbers.refresh)
    retrieve = call(_async.Numbers.retrieve)
    retrieve_ownership = call(_async.Numbers.retrieve_ownership)
