"""`client.verifications.by_phone_number.actions`."""

from __future__ import annotations

from telnyx_async.resources.verifications.by_phone_number import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Check verification codes by phone number.

    Guide: `docs/verification.md`.
    """

    verify = call(_async.Actions.verify)
