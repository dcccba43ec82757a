"""`client.messaging_hosted_number_orders.actions`."""

from __future__ import annotations

from telnyx_async.resources.messaging_hosted_number_orders import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Documents for an order of hosted numbers.

    Guide: `docs/messaging.md`.
    """

    upload_file = call(_async.Actions.upload_file)
