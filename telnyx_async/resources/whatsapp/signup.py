"""`client.whatsapp.signup`."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.whatsapp import WhatsappSignup

__all__ = ["Signup"]

_LIST = Operation(
    "GET",
    "/whatsapp/signup",
    WhatsappSignup,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE_STATUS = Operation(
    "GET", "/whatsapp/signup/{id}/status", Data[WhatsappSignup], replay=Replay.SAFE
)


class Signup(Resource):
    """Embedded Signup sessions by which accounts were connected.

    Guide: `docs/messaging.md`.
    """

    def list(
        self,
        *,
        filter_created_at_gte: datetime | str | Unset = UNSET,
        filter_created_at_lte: datetime | str | Unset = UNSET,
        filter_customer_id: str | Unset = UNSET,
        filter_waba_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WhatsappSignup]:
        """List finished signup sessions, newest first, with their errors.

        `GET /whatsapp/signup`

        Args:
            filter_created_at_gte: Only sessions created at this time or later (RFC 3339).
            filter_created_at_lte: Only sessions created at this time or earlier (RFC 3339).
            filter_customer_id: Only sessions with this customer reference of the tech provider.
            filter_waba_id: Only records of this WhatsApp Business Account.
            page_number: Page of the list to start with, counted from 1.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `WhatsappSignup` rows (`status`, `state`, `errors`, `customer_id`,
            `session_id`, `waba_id` and 4 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[created_at][gte]": filter_created_at_gte,
                "filter[created_at][lte]": filter_created_at_lte,
                "filter[customer_id]": filter_customer_id,
                "filter[waba_id]": filter_waba_id,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve_status(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappSignup]:
        """Retrieve the status of a signup session, and where it failed.

        `GET /whatsapp/signup/{id}/status`

        Args:
            id: Signup session to look up, from `whatsapp.signup.list` or the webhook
                `whatsapp.waba_added`.

        Returns:
            `WhatsappSignup`, as `.data`: `status`, `state`, `errors`, `customer_id`, `session_id`,
            `waba_id` and 4 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_STATUS, path={"id": id}, options=options)
