"""`client.messaging_url_domains`."""

from __future__ import annotations

from telnyx_async.resources import messaging_url_domains as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["MessagingUrlDomains"]


class MessagingUrlDomains(SyncResource):
    """Telnyx domains for shortened links in messages."""

    list = paginate(_async.MessagingUrlDomains.list)
