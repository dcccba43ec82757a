"""`client.email_inboxes.messages.actions`."""

from __future__ import annotations

from telnyx_async.resources.email_inboxes.messages import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Reply to or forward a received message."""

    forward = call(_async.Actions.forward)
    reply = call(_async.Actions.reply)
    reply_all = call(_async.Actions.reply_all)
