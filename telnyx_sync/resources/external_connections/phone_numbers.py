"""`client.external_connections.phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources.external_connections import phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PhoneNumbers"]


class PhoneNumbers(SyncResource):
    """Phone numbers that are active on an external connection."""

    list = paginate(_async.PhoneNumbers.list)
    retrieve = call(_async.PhoneNumbers.retrieve)
    update = call(_async.PhoneNumbers.update)
