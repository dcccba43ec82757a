"""`client.dir.phone_number_batches`."""

from __future__ import annotations

from telnyx_async.resources.dir import phone_number_batches as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PhoneNumberBatches"]


class PhoneNumberBatches(SyncResource):
    """Batches of phone numbers, as they were added and are reviewed."""

    list = paginate(_async.PhoneNumberBatches.list)
    retrieve = call(_async.PhoneNumberBatches.retrieve)
