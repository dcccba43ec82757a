"""`client.phone_numbers.messaging`."""

from __future__ import annotations

from telnyx_async.resources.phone_numbers import messaging as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Messaging"]


class Messaging(SyncResource):
    """Messaging settings of phone numbers: profile and plan.

    Guide: `docs/numbers.md`.
    """

    list = paginate(_async.Messaging.list)
    retrieve = call(_async.Messaging.retrieve)
    update = call(_async.Messaging.update)
