"""`client.whatsapp.phone_numbers.calling_routing`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp.phone_numbers import calling_routing as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["CallingRouting"]


class CallingRouting(SyncResource):
    """Where calls by WhatsApp to a number of another provider go.

    Guide: `docs/messaging.md`.
    """

    list = call(_async.CallingRouting.list)
    patch_all = call(_async.CallingRouting.patch_all)
