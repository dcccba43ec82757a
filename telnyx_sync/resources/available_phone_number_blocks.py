"""`client.available_phone_number_blocks`."""

from __future__ import annotations

from telnyx_async.resources import available_phone_number_blocks as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["AvailablePhoneNumberBlocks"]


class AvailablePhoneNumberBlocks(SyncResource):
    """Blocks of consecutive phone numbers for sale."""

    list = call(_async.AvailablePhoneNumberBlocks.list)
