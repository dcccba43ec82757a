"""`client.number_reservations.actions`."""

from __future__ import annotations

from telnyx_async.resources.number_reservations import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Extend reservations of phone numbers.

    Guide: `docs/numbers.md`.
    """

    extend = call(_async.Actions.extend)
