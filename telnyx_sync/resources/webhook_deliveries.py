"""`client.webhook_deliveries`."""

from __future__ import annotations

from telnyx_async.resources import webhook_deliveries as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["WebhookDeliveries"]


class WebhookDeliveries(SyncResource):
    """Webhooks Telnyx has sent to you: their payloads and how your server responded.

    Guide: `docs/webhooks.md`.
    """

    list = paginate(_async.WebhookDeliveries.list)
    retrieve = call(_async.WebhookDeliveries.retrieve)
