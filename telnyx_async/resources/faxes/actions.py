"""`client.faxes.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.faxes import FaxCommandResult

__all__ = ["Actions"]

_CANCEL = Operation("POST", "/faxes/{id}/actions/cancel", Data[FaxCommandResult])
_REFRESH = Operation("POST", "/faxes/{id}/actions/refresh", Data[FaxCommandResult])


class Actions(Resource):
    """Cancel a fax in progress, or refresh the download URL of a received one.

    Guide: `docs/fax.md`.
    """

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> Data[FaxCommandResult]:
        """Cancel a fax that has not been sent completely.

        `POST /faxes/{id}/actions/cancel`

        Possible while the status is `queued`, `media.processed`, `originated` or `sending`.

        Args:
            id: Fax being sent that is to be stopped; only while `queued`, `media.processed`,
                `originated` or `sending`. UUID.

        Returns:
            `FaxCommandResult`, as `.data`: `result`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CANCEL, path={"id": id}, options=options)

    async def refresh(self, id: str, **options: Unpack[RequestOptions]) -> Data[FaxCommandResult]:
        """Refresh the expired download URL of a received fax.

        `POST /faxes/{id}/actions/refresh`

        Args:
            id: Fax received whose `media_url` has expired. UUID.

        Returns:
            `FaxCommandResult`, as `.data`: `result`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_REFRESH, path={"id": id}, options=options)
