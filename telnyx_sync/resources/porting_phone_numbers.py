"""`client.porting_phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources import porting_phone_numbers as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["PortingPhoneNumbers"]


class PortingPhoneNumbers(SyncResource):
    """Numbers in porting orders, each with its status.

    Guide: `docs/numbers.md`.
    """

    list = paginate(_async.PortingPhoneNumbers.list)
