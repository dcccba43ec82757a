"""`client.list`."""

from __future__ import annotations

from telnyx_async.resources import list as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["List"]


class List(SyncResource):
    """Phone numbers that are billed by channels, by zone."""

    retrieve_all = call(_async.List.retrieve_all)
    retrieve_by_zone = call(_async.List.retrieve_by_zone)
