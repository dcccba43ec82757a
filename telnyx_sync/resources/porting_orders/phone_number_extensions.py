"""`client.porting_orders.phone_number_extensions`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import phone_number_extensions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PhoneNumberExtensions"]


class PhoneNumberExtensions(SyncResource):
    """Extensions that are ported along with a number, as in Germany.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.PhoneNumberExtensions.create)
    delete = call(_async.PhoneNumberExtensions.delete)
    list = paginate(_async.PhoneNumberExtensions.list)
