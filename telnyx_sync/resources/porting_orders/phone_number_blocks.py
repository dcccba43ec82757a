"""`client.porting_orders.phone_number_blocks`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import phone_number_blocks as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PhoneNumberBlocks"]


class PhoneNumberBlocks(SyncResource):
    """Blocks of consecutive numbers that are ported together.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.PhoneNumberBlocks.create)
    delete = call(_async.PhoneNumberBlocks.delete)
    list = paginate(_async.PhoneNumberBlocks.list)
