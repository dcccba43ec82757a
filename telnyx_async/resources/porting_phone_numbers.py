"""`client.porting_phone_numbers`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import PortingPhoneNumber

__all__ = ["PortingPhoneNumbers"]

_LIST = Operation(
    "GET",
    "/porting_phone_numbers",
    PortingPhoneNumber,
    nested=lambda: {"filter": models.PortingPhoneNumberFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class PortingPhoneNumbers(Resource):
    """Numbers in porting orders, each with its status.

    Guide: `docs/numbers.md`.
    """

    def list(
        self,
        *,
        filter: models.PortingPhoneNumberFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingPhoneNumber]:
        """List the numbers of all porting orders, page by page.

        `GET /porting_phone_numbers`

        Args:
            filter: Narrows the numbers by the state of their order. Object with
                `porting_order_status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortingPhoneNumber` rows (`phone_number`, `activation_status`,
            `phone_number_type`, `portability_status`, `porting_order_id`, `porting_order_status`
            and 3 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
