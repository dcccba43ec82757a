"""`client.phone_numbers.actions`."""

from __future__ import annotations

from telnyx_async.resources.phone_numbers import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Emergency calling, bundles and ownership of phone numbers.

    Guide: `docs/numbers.md`.
    """

    change_bundle_status = call(_async.Actions.change_bundle_status)
    enable_emergency = call(_async.Actions.enable_emergency)
    verify_ownership = call(_async.Actions.verify_ownership)
