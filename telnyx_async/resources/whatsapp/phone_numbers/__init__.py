"""`client.whatsapp.phone_numbers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.whatsapp import (
    WhatsappConversationWindow,
    WhatsappPhoneNumber,
    WhatsappPhoneNumberList,
)

if TYPE_CHECKING:
    from telnyx_async.resources.whatsapp.phone_numbers.calling_routing import CallingRouting
    from telnyx_async.resources.whatsapp.phone_numbers.calling_settings import CallingSettings
    from telnyx_async.resources.whatsapp.phone_numbers.conversational_components import (
        ConversationalComponents,
    )
    from telnyx_async.resources.whatsapp.phone_numbers.profile import Profile

__all__ = ["PhoneNumbers"]

_DELETE = Operation(
    "DELETE", "/v2/whatsapp/phone_numbers/{phone_number}", accept="*/*", replay=Replay.SAFE
)
_GET = Operation("GET", "/whatsapp/phone_numbers", WhatsappPhoneNumberList, replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/v2/whatsapp/phone_numbers",
    WhatsappPhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RESEND_VERIFICATION = Operation(
    "POST",
    "/v2/whatsapp/phone_numbers/{phone_number}/resend_verification",
    body=BodyKind.JSON,
    accept="*/*",
)
_RETRIEVE_CONVERSATION_WINDOW = Operation(
    "GET",
    "/v2/whatsapp/phone_numbers/{phone_number}/conversation_window",
    Data[WhatsappConversationWindow],
    replay=Replay.SAFE,
)
_RETRIEVE_PHONE_NUMBER = Operation(
    "GET", "/whatsapp/phone_numbers/{phone_number}", Data[WhatsappPhoneNumber], replay=Replay.SAFE
)
_VERIFY = Operation(
    "POST", "/v2/whatsapp/phone_numbers/{phone_number}/verify", body=BodyKind.JSON, accept="*/*"
)


class PhoneNumbers(Resource):
    """WhatsApp phone numbers."""

    @cached_property
    def calling_routing(self) -> CallingRouting:
        from telnyx_async.resources.whatsapp.phone_numbers.calling_routing import CallingRouting

        return CallingRouting(self._client)

    @cached_property
    def calling_settings(self) -> CallingSettings:
        from telnyx_async.resources.whatsapp.phone_numbers.calling_settings import CallingSettings

        return CallingSettings(self._client)

    @cached_property
    def conversational_components(self) -> ConversationalComponents:
        from telnyx_async.resources.whatsapp.phone_numbers.conversational_components import (
            ConversationalComponents,
        )

        return ConversationalComponents(self._client)

    @cached_property
    def profile(self) -> Profile:
        from telnyx_async.resources.whatsapp.phone_numbers.profile import Profile

        return Profile(self._client)

    async def delete(self, phone_number: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a WhatsApp phone number.

        `DELETE /v2/whatsapp/phone_numbers/{phone_number}`

        Args:
            phone_number: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"phone_number": phone_number}, options=options)

    async def get(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> WhatsappPhoneNumberList:
        """Retrieve the WhatsApp phone numbers.

        `GET /whatsapp/phone_numbers`

        Args:
            page_number: Integer.
            page_size: Integer.

        Returns:
            `WhatsappPhoneNumberList`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _GET, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WhatsappPhoneNumber]:
        """List WhatsApp phone numbers.

        `GET /v2/whatsapp/phone_numbers`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WhatsappPhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def resend_verification(
        self,
        phone_number: str,
        *,
        verification_method: Literal["sms", "voice"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Resend the verification of a WhatsApp phone number.

        `POST /v2/whatsapp/phone_numbers/{phone_number}/resend_verification`

        Args:
            phone_number: String.
            verification_method: `"sms"` or `"voice"`; `"sms"` by default.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RESEND_VERIFICATION,
            path={"phone_number": phone_number},
            body={"verification_method": verification_method},
            options=options,
        )

    async def retrieve_conversation_window(
        self, phone_number: str, *, destination_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappConversationWindow]:
        """Retrieve the conversation window of a WhatsApp phone number.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/conversation_window`

        Args:
            phone_number: String.
            destination_number: String.

        Returns:
            `WhatsappConversationWindow`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_CONVERSATION_WINDOW,
            path={"phone_number": phone_number},
            query={"destination_number": destination_number},
            options=options,
        )

    async def retrieve_phone_number(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappPhoneNumber]:
        """Retrieve a WhatsApp phone number.

        `GET /whatsapp/phone_numbers/{phone_number}`

        Args:
            phone_number: String.

        Returns:
            `WhatsappPhoneNumber`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_PHONE_NUMBER, path={"phone_number": phone_number}, options=options
        )

    async def verify(
        self, phone_number: str, *, code: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Verify a WhatsApp phone number.

        `POST /v2/whatsapp/phone_numbers/{phone_number}/verify`

        Args:
            phone_number: String.
            code: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _VERIFY, path={"phone_number": phone_number}, body={"code": code}, options=options
        )
