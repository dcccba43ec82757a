"""`client.mobile_push_credentials`."""

from __future__ import annotations

from telnyx_async.resources import mobile_push_credentials as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["MobilePushCredentials"]


class MobilePushCredentials(SyncResource):
    """Apple and Google push credentials, which wake apps for incoming calls."""

    create = call(_async.MobilePushCredentials.create)
    delete = call(_async.MobilePushCredentials.delete)
    list = paginate(_async.MobilePushCredentials.list)
    retrieve = call(_async.MobilePushCredentials.retrieve)
