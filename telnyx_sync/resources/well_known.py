"""`client.well_known`."""

from __future__ import annotations

from telnyx_async.resources import well_known as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["WellKnown"]


class WellKnown(SyncResource):
    """OAuth metadata by which clients configure themselves."""

    retrieve_authorization_server_metadata = call(
        _async.WellKnown.retrieve_authorization_server_metadata
    )
    retrieve_protected_resource_metadata = call(
        _async.WellKnown.retrieve_protected_resource_metadata
    )
