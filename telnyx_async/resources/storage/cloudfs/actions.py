"""`client.storage.cloudfs.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.storage import CloudfsFilesystem

__all__ = ["Actions"]

_ROTATE_META_TOKEN = Operation(
    "POST",
    "/storage/cloudfs/{id}/actions/rotate-meta-token",
    Data[CloudfsFilesystem],
    replay=Replay.IDEMPOTENCY_KEY,
)


class Actions(Resource):
    """Commands for a CloudFS."""

    async def rotate_meta_token(
        self, id: str, *, idempotency_key: str, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystem]:
        """Rotate the meta token of a CloudFS.

        `POST /storage/cloudfs/{id}/actions/rotate-meta-token`

        Args:
            id: UUID.
            idempotency_key: String, 1 to 255 characters, matching `^[A-Za-z0-9_-]+$`.

        Returns:
            `CloudfsFilesystem`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `ConflictError` (409), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _ROTATE_META_TOKEN,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )
