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
    """Migration sources."""

    async def create(
        self,
        *,
        bucket_name: str,
        provider: Literal["aws", "telnyx"],
        provider_auth: models.MigrationSourceProviderAuthParam | Model,
        source_region: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MigrationSource]:
        """Create a migration source.

        `POST /storage/migration_sources`

        Args:
            bucket_name: String.
            provider: `"aws"` or `"telnyx"`.
            provider_auth: Object with `access_key`, `secret_access_key`.
            source_region: String.

        Returns:
            `MigrationSource`, as `.data`.

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
        """Delete a migration source.

        `DELETE /storage/migration_sources/{id}`

        Args:
            id: String.

        Returns:
            `MigrationSource`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> MigrationSourceList:
        """List migration sources.

        `GET /storage/migration_sources`

        Returns:
            `MigrationSourceList`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MigrationSource]:
        """Retrieve a migration source.

        `GET /storage/migration_sources/{id}`

        Args:
            id: String.

        Returns:
            `MigrationSource`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
