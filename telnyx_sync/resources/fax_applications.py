"""`client.fax_applications`."""

from __future__ import annotations

from telnyx_async.resources import fax_applications as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["FaxApplications"]


class FaxApplications(SyncResource):
    """Applications that connect phone numbers and outgoing faxes to your webhook endpoint.

    Guide: `docs/fax.md`.
    """

    create = call(_async.FaxApplications.create)
    delete = call(_async.FaxApplications.delete)
    list = paginate(_async.FaxApplications.list)
    retrieve = call(_async.FaxApplications.retrieve)
    update = call(_async.FaxApplications.update)
