"""`client.storage.migration_sources`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.storage import MigrationSource, MigrationSourceList

__all__ = ["MigrationSources"]

_CREATE = Operation(
    "POST",
    "/storage/migration_sources",
    Data[MigrationSource],
    nested=lambda: {"provider_auth": models.MigrationSourceProviderAuthParam},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/storage/migration_sources/{id}", Data[MigrationSource], replay=Replay.SAFE
)
_LIST = Operation("GET", "/storage/migration_sources", MigrationSourceList, replay=Replay.SAFE)
_RETRIEVE = Operation(
    "GET", "/storage/migration_sources/{id}", Data[MigrationSource], replay=Replay.SAFE
)


class MigrationSources(Resource):
    """Buckets at other providers, with credentials, from which data can be migrated."""

    async def create(
        self,
        *,
        bucket_name: str,
        provider: Literal["aws", "telnyx"],
        provider_auth: models.MigrationSourceProviderAuthParam | Model,
        source_region: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MigrationSource]:
        """Create a migration source: a bucket elsewhere, with its credentials.

        `POST /storage/migration_sources`

        Args:
            bucket_name: Bucket the data comes from.
            provider: Cloud the data comes from: `aws`, or `telnyx` for another Telnyx bucket.
            provider_auth: Access keys for the bucket the data comes from. Object with
                `access_key`, `secret_access_key`.
            source_region: Region of the bucket the data comes from; needed for Telnyx buckets.

        Returns:
            `MigrationSource`, as `.data`: `id`, `bucket_name`, `provider`, `provider_auth` and
            `source_region`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "bucket_name": bucket_name,
                "provider": provider,
                "provider_auth": provider_auth,
                "source_region": source_region,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[MigrationSource]:
        """Delete a migration source; its bucket stays as it is.

        `DELETE /storage/migration_sources/{id}`

        Args:
            id: Migration source, from `storage.migration_sources.list`.

        Returns:
            `MigrationSource`, as `.data`: `id`, `bucket_name`, `provider`, `provider_auth` and
            `source_region`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> MigrationSourceList:
        """List the migration sources.

        `GET /storage/migration_sources`

        Returns:
            `MigrationSourceList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MigrationSource]:
        """Retrieve a migration source: cloud, bucket, region.

        `GET /storage/migration_sources/{id}`

        Args:
            id: Migration source, from `storage.migration_sources.list`.

        Returns:
            `MigrationSource`, as `.data`: `id`, `bucket_name`, `provider`, `provider_auth` and
            `source_region`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
