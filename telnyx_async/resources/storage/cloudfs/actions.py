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
    """Rotate the metadata token of a filesystem."""

    async def rotate_meta_token(
        self, id: str, *, idempotency_key: str, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystem]:
        """Issue a new metadata token; the old one stops working at once.

        `POST /storage/cloudfs/{id}/actions/rotate-meta-token`

        Returned once, in `meta_token` and `meta_url`: store it. Data and bucket stay. Refused (409)
        unless the filesystem is `ready` or `needs_format`. The same `idempotency_key` returns the
        same token for 24 hours.

        Args:
            id: Filesystem, from `storage.cloudfs.create` or its list. UUID.
            idempotency_key: Text of your own, new for each request; a repetition within 24
                hours gets the first response again instead of acting twice. 1 to 255 characters,
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
