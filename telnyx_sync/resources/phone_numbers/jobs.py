"""`client.phone_numbers.jobs`."""

from __future__ import annotations

from telnyx_async.resources.phone_numbers import jobs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Jobs"]


class Jobs(SyncResource):
    """Background jobs that change or delete many phone numbers.

    Guide: `docs/numbers.md`.
    """

    delete_batch = call(_async.Jobs.delete_batch)
    list = paginate(_async.Jobs.list)
    retrieve = call(_async.Jobs.retrieve)
    update_batch = call(_async.Jobs.update_batch)
    update_emergency_settings_batch = call(_async.Jobs.update_emergency_settings_batch)
