"""`client.custom_storage_credentials`."""

from __future__ import annotations

from telnyx_async.resources import custom_storage_credentials as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["CustomStorageCredentials"]


class CustomStorageCredentials(SyncResource):
    """Credentials of your own cloud storage, to which a connection's recordings then go."""

    create = call(_async.CustomStorageCredentials.create)
    delete = call(_async.CustomStorageCredentials.delete)
    retrieve = call(_async.CustomStorageCredentials.retrieve)
    update = call(_async.CustomStorageCredentials.update)
