"""`client.storage.migration_sources`."""

from __future__ import annotations

from telnyx_async.resources.storage import migration_sources as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["MigrationSources"]


class MigrationSources(SyncResource):
    """Buckets at other providers, with credentials, from which data can be migrated."""

    create = call(_async.MigrationSources.create)
    delete = call(_async.MigrationSources.delete)
    list = call(_async.MigrationSources.list)
    retrieve = call(_async.MigrationSources.retrieve)
