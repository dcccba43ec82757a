"""`client.porting_phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources import porting_phone_numbers as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["PortingPhoneNumbers"]


class PortingPhoneNumbers(SyncResource):
    """Numbers within porting orders, each with its state."""

    list = paginate(_async.PortingPhoneNumbers.list)
