"""`client.addresses.actions`."""

from __future__ import annotations

from telnyx_async.resources.addresses import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Check addresses for emergency calls, and accept suggested corrections.

    A number can use an address for emergency calls only if the emergency provider accepts it;
    `validate` asks before anything is stored, `accept_suggestions` takes over what the provider
    proposes.
    """

    accept_suggestions = call(_async.Actions.accept_suggestions)
    validate = call(_async.Actions.validate)
