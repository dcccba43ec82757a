"""`client.available_phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources import available_phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["AvailablePhoneNumbers"]


class AvailablePhoneNumbers(SyncResource):
    """Phone numbers for sale.

    Guide: `docs/numbers.md`.
    """

    list = call(_async.AvailablePhoneNumbers.list)
