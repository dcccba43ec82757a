"""`client.alphanumeric_sender_ids`."""

from __future__ import annotations

from telnyx_async.resources import alphanumeric_sender_ids as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["AlphanumericSenderIds"]


class AlphanumericSenderIds(SyncResource):
    """Sender names such as `ACME` that recipients see instead of a number.

    Guide: `docs/messaging.md`.
    """

    create = call(_async.AlphanumericSenderIds.create)
    delete = call(_async.AlphanumericSenderIds.delete)
    list = paginate(_async.AlphanumericSenderIds.list)
    retrieve = call(_async.AlphanumericSenderIds.retrieve)
