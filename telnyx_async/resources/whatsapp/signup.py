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
    """WhatsApp signup."""

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
        """List WhatsApp signup.

        `GET /whatsapp/signup`

        Args:
            filter_created_at_gte: ISO 8601 date-time.
            filter_created_at_lte: ISO 8601 date-time.
            filter_customer_id: String.
            filter_waba_id: String.
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `WhatsappSignup`: await the first one, or iterate over all rows.

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
        """Retrieve the status of WhatsApp signup.

        `GET /whatsapp/signup/{id}/status`

        Args:
            id: String.

        Returns:
            `WhatsappSignup`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_STATUS, path={"id": id}, options=options)
