"""`client.messaging_profile_metrics`."""

from __future__ import annotations

from telnyx_async.resources import messaging_profile_metrics as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["MessagingProfileMetrics"]


class MessagingProfileMetrics(SyncResource):
    """Traffic figures of all messaging profiles.

    Guide: `docs/messaging.md`.
    """

    list = call(_async.MessagingProfileMetrics.list)
