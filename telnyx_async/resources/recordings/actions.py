"""`client.recordings.actions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.recordings import RecordingBulkDeletion

__all__ = ["Actions"]

_DELETE = Operation("POST", "/recordings/actions/delete", RecordingBulkDeletion, body=BodyKind.JSON)


class Actions(Resource):
    """Deletion of several call recordings at once.

    Guide: `docs/conferencing.md`.
    """

    async def delete(
        self, *, ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> RecordingBulkDeletion:
        """Delete several call recordings with their audio files.

        `POST /recordings/actions/delete`

        Args:
            ids: Recordings to delete, by the `id` of each in `recordings.list`.

        Returns:
            `RecordingBulkDeletion`: `status`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, body={"ids": ids}, options=options)
