"""`client.messaging_numbers_bulk_updates`."""

from __future__ import annotations

from telnyx_async.resources import messaging_numbers_bulk_updates as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["MessagingNumbersBulkUpdates"]


class MessagingNumbersBulkUpdates(SyncResource):
    """Assign many numbers to a messaging profile at once."""

    create = call(_async.MessagingNumbersBulkUpdates.create)
    retrieve = call(_async.MessagingNumbersBulkUpdates.retrieve)
