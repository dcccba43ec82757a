"""`client.bulk_sim_card_actions`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.bulk_sim_card_actions import BulkSimCardActionDetailed

__all__ = ["BulkSimCardActions"]

_LIST = Operation(
    "GET",
    "/bulk_sim_card_actions",
    BulkSimCardActionDetailed,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/bulk_sim_card_actions/{id}", Data[BulkSimCardActionDetailed], replay=Replay.SAFE
)


class BulkSimCardActions(Resource):
    """Bulk SIM card actions."""

    def list(
        self,
        *,
        filter_action_type: Literal[
            "bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips"
        ]
        | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BulkSimCardActionDetailed]:
        """List bulk SIM card actions.

        `GET /bulk_sim_card_actions`

        Args:
            filter_action_type: `"bulk_disable_voice"`, `"bulk_enable_voice"` or
                `"bulk_set_public_ips"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `BulkSimCardActionDetailed`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[action_type]": filter_action_type,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[BulkSimCardActionDetailed]:
        """Retrieve a bulk SIM card action.

        `GET /bulk_sim_card_actions/{id}`

        Args:
            id: UUID.

        Returns:
            `BulkSimCardActionDetailed`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
