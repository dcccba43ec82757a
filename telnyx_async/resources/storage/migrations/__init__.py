"""`client.storage.migrations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.storage import Migration, MigrationList

if TYPE_CHECKING:
    from telnyx_async.resources.storage.migrations.actions import Actions

__all__ = ["Migrations"]

_CREATE = Operation("POST", "/storage/migrations", Data[Migration], body=BodyKind.JSON)
_LIST = Operation("GET", "/storage/migrations", MigrationList, replay=Replay.SAFE)
_RETRIEVE = Operation("GET", "/storage/migrations/{id}", Data[Migration], replay=Replay.SAFE)


class Migrations(Resource):
    """Migrations of whole buckets from other clouds.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Stop migrations of data."""
        from telnyx_async.resources.storage.migrations.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        source_id: str,
        target_bucket_name: str,
        target_region: str,
        refresh: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Migration]:
        """Start to migrate a bucket from another cloud to Telnyx Cloud Storage.

        `POST /storage/migrations`

        Args:
            source_id: Where to copy from: a migration source, from
                `storage.migration_sources.create`.
            target_bucket_name: Bucket the data is copied to; named like the source bucket by
                default.
            target_region: Region of the bucket to copy to.
            refresh: `true` goes on copying what is new in the source, instead of ending after
                one pass.

        Returns:
            `Migration`, as `.data`: `id`, `status`, `source_id`, `target_bucket_name`,
            `target_region`, `bytes_migrated` and 6 more fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "source_id": source_id,
                "target_bucket_name": target_bucket_name,
                "target_region": target_region,
                "refresh": refresh,
            },
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> MigrationList:
        """List the migrations of data.

        `GET /storage/migrations`

        Returns:
            `MigrationList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Migration]:
        """Retrieve a migration: its progress and estimated end.

        `GET /storage/migrations/{id}`

        Args:
            id: Migration, from `storage.migrations.create` or its list.

        Returns:
            `Migration`, as `.data`: `id`, `status`, `source_id`, `target_bucket_name`,
            `target_region`, `bytes_migrated` and 6 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
