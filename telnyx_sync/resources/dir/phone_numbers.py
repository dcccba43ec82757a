"""`client.dir.phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources.dir import phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PhoneNumbers"]


class PhoneNumbers(SyncResource):
    """Phone numbers whose calls show a display identity."""

    add = call(_async.PhoneNumbers.add)
    list = paginate(_async.PhoneNumbers.list)
    remove = call(_async.PhoneNumbers.remove)
