"""`client.enterprises.reputation.loa`."""

from __future__ import annotations

from telnyx_async.resources.enterprises.reputation import loa as _async
from telnyx_sync._bridge import SyncResource, call, stream

__all__ = ["Loa"]


class Loa(SyncResource):
    """Letter of authorization for reputation monitoring."""

    render = stream(_async.Loa.render)
    update = call(_async.Loa.update)
