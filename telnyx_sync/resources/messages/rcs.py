"""`client.messages.rcs`."""

from __future__ import annotations

from telnyx_async.resources.messages import rcs as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Rcs"]


class Rcs(SyncResource):
    """Send messages by RCS, with cards and buttons, and make links that open a chat.

    Guide: `docs/messaging.md`.
    """

    generate_deeplink = call(_async.Rcs.generate_deeplink)
    send = call(_async.Rcs.send)
