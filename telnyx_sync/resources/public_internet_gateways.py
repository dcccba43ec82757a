"""`client.public_internet_gateways`."""

from __future__ import annotations

from telnyx_async.resources import public_internet_gateways as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PublicInternetGateways"]


class PublicInternetGateways(SyncResource):
    """Gateways through which private networks reach the Internet."""

    create = call(_async.PublicInternetGateways.create)
    delete = call(_async.PublicInternetGateways.delete)
    list = paginate(_async.PublicInternetGateways.list)
    retrieve = call(_async.PublicInternetGateways.retrieve)
