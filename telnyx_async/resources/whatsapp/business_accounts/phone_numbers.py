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
    """Phone numbers of a WhatsApp Business Account.

    Guide: `docs/messaging.md`.
    """

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
        """Add a number to a WhatsApp Business Account and send it a code.

        `POST /v2/whatsapp/business_accounts/{id}/phone_numbers`

        Args:
            id: WhatsApp Business Account that is to get the number, from
                `whatsapp.business_accounts.list`.
            display_name: Business name that users see for the number; Meta reviews it.
            phone_number: Number to add, in E.164 format; it gets the code for
                `whatsapp.phone_numbers.verify`.
            language: Language in which the code is sent or spoken, such as `en_US`. Default
                `"en_US"`.
            verification_method: How the code gets to the number: `sms`, or `voice` for a call
                that reads it out. Default `"sms"`.

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
        """List the numbers of a WhatsApp Business Account.

        `GET /v2/whatsapp/business_accounts/{id}/phone_numbers`

        Args:
            id: WhatsApp Business Account whose numbers to list, from
                `whatsapp.business_accounts.list`.
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WhatsappPhoneNumber` rows (`phone_number`, `status`, `calling_enabled`,
            `coexistence_state`, `display_name`, `enabled` and 9 more fields); iterating goes on
            through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )
