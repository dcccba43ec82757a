"""`client.messaging_profiles.actions`."""

from __future__ import annotations

from telnyx_async.resources.messaging_profiles import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Regenerate the secret of a messaging profile.

    Guide: `docs/messaging.md`.
    """

    regenerate_secret = call(_async.Actions.regenerate_secret)
