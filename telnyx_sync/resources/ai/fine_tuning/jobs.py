"""`client.ai.fine_tuning.jobs`."""

from __future__ import annotations

from telnyx_async.resources.ai.fine_tuning import jobs as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Jobs"]


class Jobs(SyncResource):
    """Fine-tuning jobs, past and present."""

    cancel = call(_async.Jobs.cancel)
    create = call(_async.Jobs.create)
    list = call(_async.Jobs.list)
    retrieve = call(_async.Jobs.retrieve)
