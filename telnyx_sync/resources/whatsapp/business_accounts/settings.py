"""`client.whatsapp.business_accounts.settings`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp.business_accounts import settings as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Settings"]


class Settings(SyncResource):
    """Name, time zone and webhooks of a WhatsApp Business Account.

    Guide: `docs/messaging.md`.
    """

    retrieve = call(_async.Settings.retrieve)
    update = call(_async.Settings.update)
