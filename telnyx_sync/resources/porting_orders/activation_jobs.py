"""`client.porting_orders.activation_jobs`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import activation_jobs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["ActivationJobs"]


class ActivationJobs(SyncResource):
    """Activations of ported numbers, scheduled or on demand.

    Guide: `docs/numbers.md`.
    """

    list = paginate(_async.ActivationJobs.list)
    retrieve = call(_async.ActivationJobs.retrieve)
    update = call(_async.ActivationJobs.update)
