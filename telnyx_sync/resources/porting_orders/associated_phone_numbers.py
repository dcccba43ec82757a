"""`client.porting_orders.associated_phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import associated_phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["AssociatedPhoneNumbers"]


class AssociatedPhoneNumbers(SyncResource):
    """Numbers that are not ported in a partial UK port: kept or disconnected.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.AssociatedPhoneNumbers.create)
    delete = call(_async.AssociatedPhoneNumbers.delete)
    list = paginate(_async.AssociatedPhoneNumbers.list)
