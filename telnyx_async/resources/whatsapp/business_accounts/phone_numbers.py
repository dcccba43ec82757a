"""`client.whatsapp.business_accounts.phone_numbers`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.whatsapp import WhatsappPhoneNumber

__all__ = ["PhoneNumbers"]

_INITIALIZE_VERIFICATION = Operation(
    "POST", "/v2/whatsapp/business_accounts/{id}/phone_numbers", body=BodyKind.JSON, accept="*/*"
)
_LIST = Operation(
    "GET",
    "/v2/whatsapp/business_accounts/{id}/phone_numbers",
    WhatsappPhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class PhoneNumbers(Resource):
    """Business account phone numbers."""

    async def initialize_verification(
        self,
        id: str,
        *,
        display_name: str,
        phone_number: str,
        language: str | Unset = UNSET,
        verification_method: Literal["sms", "voice"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Initialize the verification of a business account phone number.

        `POST /v2/whatsapp/business_accounts/{id}/phone_numbers`

        Args:
            id: String.
            display_name: String.
            phone_number: String.
            language: String; `"en_US"` by default.
            verification_method: `"sms"` or `"voice"`; `"sms"` by default.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _INITIALIZE_VERIFICATION,
            path={"id": id},
            body={
                "display_name": display_name,
                "phone_number": phone_number,
                "language": language,
                "verification_method": verification_method,
            },
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WhatsappPhoneNumber]:
        """List business account phone numbers.

        `GET /v2/whatsapp/business_accounts/{id}/phone_numbers`

        Args:
            id: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WhatsappPhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )
