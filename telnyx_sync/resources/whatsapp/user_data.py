"""`client.whatsapp.user_data`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp import user_data as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["UserData"]


class UserData(SyncResource):
    """Webhooks for WhatsApp signups of the whole account.

    Guide: `docs/messaging.md`.
    """

    retrieve = call(_async.UserData.retrieve)
    update = call(_async.UserData.update)
