"""`client.enterprises.reputation.remediation`."""

from __future__ import annotations

from telnyx_async.resources.enterprises.reputation import remediation as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Remediation"]


class Remediation(SyncResource):
    """Requests to remove wrong spam labels from numbers."""

    create = call(_async.Remediation.create)
    list = paginate(_async.Remediation.list)
    retrieve = call(_async.Remediation.retrieve)
