"""`client.whatsapp.signup`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp import signup as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Signup"]


class Signup(SyncResource):
    """Embedded Signup sessions by which accounts were connected.

    Guide: `docs/messaging.md`.
    """

    list = paginate(_async.Signup.list)
    retrieve_status = call(_async.Signup.retrieve_status)
