"""`client.porting_orders.associated_phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import associated_phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["AssociatedPhoneNumbers"]


class AssociatedPhoneNumbers(SyncResource):
    """Numbers that stay behind in a partial UK port, to be kept or disconnected."""

    create = call(_async.AssociatedPhoneNumbers.create)
    delete = call(_async.AssociatedPhoneNumbers.delete)
    list = paginate(_async.AssociatedPhoneNumbers.list)
