"""`client.storage.migrations.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.storage import Migration

__all__ = ["Actions"]

_STOP = Operation("POST", "/storage/migrations/{id}/actions/stop", Data[Migration])


class Actions(Resource):
    """Stop migrations of data."""

    async def stop(self, id: str, **options: Unpack[RequestOptions]) -> Data[Migration]:
        """Stop a migration that is running.

        `POST /storage/migrations/{id}/actions/stop`

        Args:
            id: Migration, from `storage.migrations.create` or its list.

        Returns:
            `Migration`, as `.data`: `id`, `status`, `source_id`, `target_bucket_name`,
            `target_region`, `bytes_migrated` and 6 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_STOP, path={"id": id}, options=options)
