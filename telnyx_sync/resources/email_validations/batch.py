"""`client.email_validations.batch`."""

from __future__ import annotations

from telnyx_async.resources.email_validations import batch as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Batch"]


class Batch(SyncResource):
    """Checks of many addresses at once, done in the background."""

    create = call(_async.Batch.create)
    retrieve = call(_async.Batch.retrieve)
