"""`client.ota_updates`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ota_updates import OtaUpdate, OtaUpdateSummary

__all__ = ["OtaUpdates"]

_LIST = Operation(
    "GET",
    "/ota_updates",
    OtaUpdateSummary,
    nested=lambda: {"filter": models.OtaUpdateFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ota_updates/{id}", Data[OtaUpdate], replay=Replay.SAFE)


class OtaUpdates(Resource):
    """OTA updates."""

    def list(
        self,
        *,
        filter: models.OtaUpdateFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OtaUpdateSummary]:
        """List OTA updates.

        `GET /ota_updates`

        Args:
            filter: Object with `sim_card_id`, `status`, `type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `OtaUpdateSummary`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[OtaUpdate]:
        """Retrieve an OTA update.

        `GET /ota_updates/{id}`

        Args:
            id: UUID.

        Returns:
            `OtaUpdate`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
