"""`client.custom_storage_credentials`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.custom_storage_credentials import StorageCredentials

__all__ = ["CustomStorageCredentials"]

_CREATE = Operation(
    "POST",
    "/custom_storage_credentials/{connection_id}",
    StorageCredentials,
    nested=lambda: {"configuration": models.StorageBackendParam},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/custom_storage_credentials/{connection_id}", accept="*/*", replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET", "/custom_storage_credentials/{connection_id}", StorageCredentials, replay=Replay.SAFE
)
_UPDATE = Operation(
    "PUT",
    "/custom_storage_credentials/{connection_id}",
    StorageCredentials,
    nested=lambda: {"configuration": models.StorageBackendParam},
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class CustomStorageCredentials(Resource):
    """Custom storage credentials."""

    async def create(
        self,
        connection_id: str,
        *,
        backend: Literal["gcs", "s3", "s3-generic", "azure"],
        configuration: models.StorageBackendParam | Model,
        **options: Unpack[RequestOptions],
    ) -> StorageCredentials:
        """Create a custom storage credential.

        `POST /custom_storage_credentials/{connection_id}`

        Args:
            connection_id: String.
            backend: `"gcs"`, `"s3"`, `"s3-generic"` or `"azure"`.
            configuration: Object with one of 4 forms.

        Returns:
            `StorageCredentials`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"connection_id": connection_id},
            body={"backend": backend, "configuration": configuration},
            options=options,
        )

    async def delete(self, connection_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a custom storage credential.

        `DELETE /custom_storage_credentials/{connection_id}`

        Args:
            connection_id: String.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"connection_id": connection_id}, options=options)

    async def retrieve(
        self, connection_id: str, **options: Unpack[RequestOptions]
    ) -> StorageCredentials:
        """Retrieve a custom storage credential.

        `GET /custom_storage_credentials/{connection_id}`

        Args:
            connection_id: String.

        Returns:
            `StorageCredentials`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"connection_id": connection_id}, options=options)

    async def update(
        self,
        connection_id: str,
        *,
        backend: Literal["gcs", "s3", "s3-generic", "azure"],
        configuration: models.StorageBackendParam | Model,
        **options: Unpack[RequestOptions],
    ) -> StorageCredentials:
        """Update a custom storage credential.

        `PUT /custom_storage_credentials/{connection_id}`

        Args:
            connection_id: String.
            backend: `"gcs"`, `"s3"`, `"s3-generic"` or `"azure"`.
            configuration: Object with one of 4 forms.

        Returns:
            `StorageCredentials`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"connection_id": connection_id},
            body={"backend": backend, "configuration": configuration},
            options=options,
        )
