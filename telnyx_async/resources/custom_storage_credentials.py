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
    """Credentials of your own cloud storage, to which a connection's recordings then go."""

    async def create(
        self,
        connection_id: str,
        *,
        backend: Literal["gcs", "s3", "s3-generic", "azure"],
        configuration: models.StorageBackendParam | Model,
        **options: Unpack[RequestOptions],
    ) -> StorageCredentials:
        """Send a connection's recordings to your own cloud storage.

        `POST /custom_storage_credentials/{connection_id}`

        Args:
            connection_id: Application or connection whose recordings go to your own storage.
            backend: Where recordings are stored: Google (`gcs`), Amazon (`s3`), a compatible
                service (`s3-generic`) or `azure`.
            configuration: Bucket and credentials for the storage; their form depends on
                `backend`. Object with one of 4 forms.

        Returns:
            `StorageCredentials`: `connection_id`, `data` and 1 more field.

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
        """Remove a connection's own cloud storage; its recordings stay with Telnyx again.

        `DELETE /custom_storage_credentials/{connection_id}`

        Args:
            connection_id: Application or connection whose recordings go to Telnyx's storage
                again.

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
        """Retrieve the cloud storage to which a connection's recordings go.

        `GET /custom_storage_credentials/{connection_id}`

        Args:
            connection_id: Application or connection whose storage settings you want.

        Returns:
            `StorageCredentials`: `connection_id`, `data` and 1 more field.

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
        """Change the cloud storage to which a connection's recordings go.

        `PUT /custom_storage_credentials/{connection_id}`

        Args:
            connection_id: Application or connection whose storage settings change.
            backend: Where recordings are stored: Google (`gcs`), Amazon (`s3`), a compatible
                service (`s3-generic`) or `azure`.
            configuration: Bucket and credentials for the storage; their form depends on
                `backend`. Object with one of 4 forms.

        Returns:
            `StorageCredentials`: `connection_id`, `data` and 1 more field.

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
