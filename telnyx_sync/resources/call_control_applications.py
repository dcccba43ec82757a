"""`client.call_control_applications`."""

from __future__ import annotations

from telnyx_async.resources import call_control_applications as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["CallControlApplications"]


class CallControlApplications(SyncResource):
    """Applications that connect phone numbers and outgoing calls to your webhook endpoint.

    Guide: `docs/conferencing.md`.
    """

    create = call(_async.CallControlApplications.create)
    delete = call(_async.CallControlApplications.delete)
    list = paginate(_async.CallControlApplications.list)
    retrieve = call(_async.CallControlApplications.retrieve)
    update = call(_async.CallControlApplications.update)
