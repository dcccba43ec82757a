"""`client.verified_numbers.actions`."""

from __future__ import annotations

from telnyx_async.resources.verified_numbers import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Verify numbers with the code sent to them."""

    submit_verification_code = call(_async.Actions.submit_verification_code)
