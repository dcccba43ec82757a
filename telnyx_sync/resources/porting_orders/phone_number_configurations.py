"""`client.porting_orders.phone_number_configurations`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import phone_number_configurations as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PhoneNumberConfigurations"]


class PhoneNumberConfigurations(SyncResource):
    """Bundles for the numbers of porting orders.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.PhoneNumberConfigurations.create)
    list = paginate(_async.PhoneNumberConfigurations.list)
