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
    """Over-the-air updates of SIM cards."""

    def list(
        self,
        *,
        filter: models.OtaUpdateFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OtaUpdateSummary]:
        """List the over-the-air updates of SIM cards, page by page.

        `GET /ota_updates`

        Args:
            filter: Narrows the updates by SIM card, state and type. Object with `sim_card_id`,
                `status`, `type`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `OtaUpdateSummary` rows (`id`, `status`, `sim_card_id`, `type` and 3 more
            fields); iterating goes on through all pages.

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
        """Retrieve an over-the-air update: its content and status.

        `GET /ota_updates/{id}`

        Args:
            id: Update over the air, from `ota_updates.list`. UUID.

        Returns:
            `OtaUpdate`, as `.data`: `id`, `status`, `settings`, `sim_card_id`, `type` and 3 more
            fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
