"""`client.whatsapp.phone_numbers.calling_settings`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp.phone_numbers import calling_settings as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["CallingSettings"]


class CallingSettings(SyncResource):
    """Whether users can call a number on WhatsApp.

    Guide: `docs/messaging.md`.
    """

    retrieve = call(_async.CallingSettings.retrieve)
    update = call(_async.CallingSettings.update)
