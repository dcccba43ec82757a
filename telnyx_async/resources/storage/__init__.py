"""`client.storage`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.storage import StorageMigrationSourceCoverageList

if TYPE_CHECKING:
    from telnyx_async.resources.storage.buckets import Buckets
    from telnyx_async.resources.storage.cloudfs import Cloudfs
    from telnyx_async.resources.storage.kvs import Kvs
    from telnyx_async.resources.storage.migration_sources import MigrationSources
    from telnyx_async.resources.storage.migrations import Migrations
    from telnyx_async.resources.storage.sqldbs import Sqldbs

__all__ = ["Storage"]

_LIST_MIGRATION_SOURCE_COVERAGE = Operation(
    "GET",
    "/storage/migration_source_coverage",
    StorageMigrationSourceCoverageList,
    replay=Replay.SAFE,
)


class Storage(Resource):
    """Cloud storage: buckets, filesystems, key-value stores, SQL databases, migrations.

    Sub-resources: `buckets`, `cloudfs`, `kvs`, `migration_sources`, `migrations`, `sqldbs`.
    """

    @cached_property
    def buckets(self) -> Buckets:
        """Presigned URLs, certificates and usage of buckets."""
        from telnyx_async.resources.storage.buckets import Buckets

        return Buckets(self._client)

    @cached_property
    def cloudfs(self) -> Cloudfs:
        """Filesystems that many machines can mount at once (JuiceFS on cloud storage)."""
        from telnyx_async.resources.storage.cloudfs import Cloudfs

        return Cloudfs(self._client)

    @cached_property
    def kvs(self) -> Kvs:
        """Key-value namespaces and their keys."""
        from telnyx_async.resources.storage.kvs import Kvs

        return Kvs(self._client)

    @cached_property
    def migration_sources(self) -> MigrationSources:
        """Buckets at other providers, with credentials, from which data can be migrated."""
        from telnyx_async.resources.storage.migration_sources import MigrationSources

        return MigrationSources(self._client)

    @cached_property
    def migrations(self) -> Migrations:
        """Migrations of whole buckets from other clouds."""
        from telnyx_async.resources.storage.migrations import Migrations

        return Migrations(self._client)

    @cached_property
    def sqldbs(self) -> Sqldbs:
        """SQL databases that functions and programs can query."""
        from telnyx_async.resources.storage.sqldbs import Sqldbs

        return Sqldbs(self._client)

    async def list_migration_source_coverage(
        self, **options: Unpack[RequestOptions]
    ) -> StorageMigrationSourceCoverageList:
        """List the clouds and regions that data can be migrated from.

        `GET /storage/migration_source_coverage`

        Returns:
            `StorageMigrationSourceCoverageList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST_MIGRATION_SOURCE_COVERAGE, options=options)
