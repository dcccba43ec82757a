"""`client.phone_number_blocks.jobs`."""

from __future__ import annotations

from telnyx_async.resources.phone_number_blocks import jobs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Jobs"]


class Jobs(SyncResource):
    """Background jobs that delete blocks of numbers.

    Guide: `docs/numbers.md`.
    """

    delete_phone_number_block = call(_async.Jobs.delete_phone_number_block)
    list = paginate(_async.Jobs.list)
    retrieve = call(_async.Jobs.retrieve)
