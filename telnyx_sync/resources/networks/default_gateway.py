"""`client.networks.default_gateway`."""

from __future__ import annotations

from telnyx_async.resources.networks import default_gateway as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["DefaultGateway"]


class DefaultGateway(SyncResource):
    """Gateway through which traffic leaves a private network."""

    create = call(_async.DefaultGateway.create)
    delete = call(_async.DefaultGateway.delete)
    retrieve = call(_async.DefaultGateway.retrieve)
