"""`client.email_events`."""

from __future__ import annotations

from telnyx_async.resources import email_events as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["EmailEvents"]


class EmailEvents(SyncResource):
    """Events of sent messages, for polling instead of webhooks, and statistics."""

    list = call(_async.EmailEvents.list)
    retrieve_stats = call(_async.EmailEvents.retrieve_stats)
