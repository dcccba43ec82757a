"""`client.storage`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import storage as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.storage.buckets import Buckets
    from telnyx_sync.resources.storage.cloudfs import Cloudfs
    from telnyx_sync.resources.storage.kvs import Kvs
    from telnyx_sync.resources.storage.migration_sources import MigrationSources
    from telnyx_sync.resources.storage.migrations import Migrations
    from telnyx_sync.resources.storage.sqldbs import Sqldbs

__all__ = ["Storage"]


class Storage(SyncResource):
    """Cloud storage: buckets, filesystems, key-value stores, SQL databases, migrations.

    Sub-resources: `buckets`, `cloudfs`, `kvs`, `migration_sources`, `migrations`, `sqldbs`.
    """

    @cached_property
    def buckets(self) -> Buckets:
        """Presigned URLs, certificates and usage of buckets."""
        from telnyx_sync.resources.storage.buckets import Buckets

        return Buckets(self._client, self._async.buckets)

    @cached_property
    def cloudfs(self) -> Cloudfs:
        """Filesystems that many machines can mount at once (JuiceFS on cloud storage)."""
        from telnyx_sync.resources.storage.cloudfs import Cloudfs

        return Cloudfs(self._client, self._async.cloudfs)

    @cached_property
    def kvs(self) -> Kvs:
        """Key-value namespaces and their keys."""
        from telnyx_sync.resources.storage.kvs import Kvs

        return Kvs(self._client, self._async.kvs)

    @cached_property
    def migration_sources(self) -> MigrationSources:
        """Buckets at other providers, with credentials, from which data can be migrated."""
        from telnyx_sync.resources.storage.migration_sources import MigrationSources

        return MigrationSources(self._client, self._async.migration_sources)

    @cached_property
    def migrations(self) -> Migrations:
        """Migrations of whole buckets from other clouds."""
        from telnyx_sync.resources.storage.migrations import Migrations

        return Migrations(self._client, self._async.migrations)

    @cached_property
    def sqldbs(self) -> Sqldbs:
        """SQL databases that functions and programs can query."""
        from telnyx_sync.resources.storage.sqldbs import Sqldbs

        return Sqldbs(self._client, self._async.sqldbs)

    list_migration_source_coverage = call(_async.Storage.list_migration_source_coverage)
