"""`client.terms_of_service.agreements`."""

from __future__ import annotations

from telnyx_async.resources.terms_of_service import agreements as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Agreements"]


class Agreements(SyncResource):
    """Record of the terms you have agreed to."""

    list = paginate(_async.Agreements.list)
    retrieve = call(_async.Agreements.retrieve)
