"""`client.requirements`."""

from __future__ import annotations

from telnyx_async.resources import requirements as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Requirements"]


class Requirements(SyncResource):
    """Requirements of countries for numbers, by type of number and action.

    Guide: `docs/numbers.md`.
    """

    list = paginate(_async.Requirements.list)
    retrieve = call(_async.Requirements.retrieve)
