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
    """Actions on many SIM cards at once, each as one record.

    Guide: `docs/sim-cards.md`.
    """

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
        """List the bulk actions, page by page.

        `GET /bulk_sim_card_actions`

        Args:
            filter_action_type: Only bulk actions that switch voice off or on, or that give
                public IPs. `"bulk_disable_voice"`, `"bulk_enable_voice"` or
                `"bulk_set_public_ips"`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `BulkSimCardActionDetailed` rows (`id`, `action_type`, `settings`,
            `sim_card_actions_summary` and 3 more fields); iterating goes on through all pages.

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
        """Retrieve a bulk action, with the count of its SIM card actions by status.

        `GET /bulk_sim_card_actions/{id}`

        Args:
            id: Bulk action, from the response that started it or `bulk_sim_card_actions.list`.
                UUID.

        Returns:
            `BulkSimCardActionDetailed`, as `.data`: `id`, `action_type`, `settings`,
            `sim_card_actions_summary` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
