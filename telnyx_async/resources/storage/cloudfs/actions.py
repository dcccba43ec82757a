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
    """Renew the password of a filesystem's metadata."""

    async def rotate_meta_token(
        self, id: str, *, idempotency_key: str, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystem]:
        """Issue a new metadata password; the old one stops working at once.

        `POST /storage/cloudfs/{id}/actions/rotate-meta-token`

        Args:
            id: Filesystem, from `storage.cloudfs.create` or its list. UUID.
            idempotency_key: Text of your own, new for each request; a repetition within 24
                hours gets the first answer again instead of acting twice. 1 to 255 characters,
                matching `^[A-Za-z0-9_-]+$`.

        Returns:
            `CloudfsFilesystem`, as `.data`: `id`, `name`, `status`, `meta_token`, `meta_url`,
            `region` and 5 more fields.

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
