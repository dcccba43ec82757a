"""`client.networks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import networks as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.networks.default_gateway import DefaultGateway

__all__ = ["Networks"]


class Networks(SyncResource):
    """Private networks that connect WireGuard, SIM cards, clouds and tailnets.

    Sub-resources: `default_gateway`.
    """

    @cached_property
    def default_gateway(self) -> DefaultGateway:
        """Gateway through which traffic leaves a private network."""
        from telnyx_sync.resources.networks.default_gateway import DefaultGateway

        return DefaultGateway(self._client, self._async.default_gateway)

    create = call(_async.Networks.create)
    delete = call(_async.Networks.delete)
    list = paginate(_async.Networks.list)
    list_interfaces = paginate(_async.Networks.list_interfaces)
    retrieve = call(_async.Networks.retrieve)
    update = call(_async.Networks.update)
