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
    """WhatsApp numbers: verification, profile, calls and the 24-hour window.

    Sub-resources: `calling_routing`, `calling_settings`, `conversational_components`, `profile`.
    Guide: `docs/messaging.md`.
    """

    @cached_property
    def calling_routing(self) -> CallingRouting:
        """Where calls by WhatsApp to a number of another provider go."""
        from telnyx_async.resources.whatsapp.phone_numbers.calling_routing import CallingRouting

        return CallingRouting(self._client)

    @cached_property
    def calling_settings(self) -> CallingSettings:
        """Whether users can call a number on WhatsApp."""
        from telnyx_async.resources.whatsapp.phone_numbers.calling_settings import CallingSettings

        return CallingSettings(self._client)

    @cached_property
    def conversational_components(self) -> ConversationalComponents:
        """Ice breakers and commands shown in the chat with a number."""
        from telnyx_async.resources.whatsapp.phone_numbers.conversational_components import (
            ConversationalComponents,
        )

        return ConversationalComponents(self._client)

    @cached_property
    def profile(self) -> Profile:
        """Business profile that users see for a number."""
        from telnyx_async.resources.whatsapp.phone_numbers.profile import Profile

        return Profile(self._client)

    async def delete(self, phone_number: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a number from WhatsApp at Telnyx.

        `DELETE /v2/whatsapp/phone_numbers/{phone_number}`

        Args:
            phone_number: WhatsApp number to remove, in E.164 format; see
                `whatsapp.phone_numbers.list`.

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
        """List the numbers registered for WhatsApp, from the newer endpoint with coexistence data.

        `GET /whatsapp/phone_numbers`

        Args:
            page_number: Page of the list to start with, counted from 1.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            `WhatsappPhoneNumberList`: `data` and `meta`.

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
        """List the WhatsApp numbers of your account.

        `GET /v2/whatsapp/phone_numbers`

        Args:
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
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def resend_verification(
        self,
        phone_number: str,
        *,
        verification_method: Literal["sms", "voice"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send another code to a number that is being added.

        `POST /v2/whatsapp/phone_numbers/{phone_number}/resend_verification`

        Args:
            phone_number: WhatsApp number being added, in E.164 format.
            verification_method: How the new code gets to the number: `sms`, or `voice` for a
                call that reads it out. Default `"sms"`.

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
        """Check whether a user may be sent free messages, or templates only.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/conversation_window`

        Args:
            phone_number: WhatsApp number of yours, in E.164 format.
            destination_number: Number of the WhatsApp user, in E.164 format.

        Returns:
            `WhatsappConversationWindow`, as `.data`: `last_user_message_at`, `window_active`,
            `window_expires_at` and `window_type`.

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
        """Retrieve a WhatsApp number with its quality and coexistence state.

        `GET /whatsapp/phone_numbers/{phone_number}`

        Args:
            phone_number: WhatsApp number of yours, in E.164 format; see
                `whatsapp.phone_numbers.list`.

        Returns:
            `WhatsappPhoneNumber`, as `.data`: `phone_number`, `status`, `calling_enabled`,
            `coexistence_state`, `display_name`, `enabled` and 9 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_PHONE_NUMBER, path={"phone_number": phone_number}, options=options
        )

    async def verify(
        self, phone_number: str, *, code: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Verify a number with the code sent to it, which completes adding it.

        `POST /v2/whatsapp/phone_numbers/{phone_number}/verify`

        Args:
            phone_number: WhatsApp number being added, in E.164 format.
            code: Code that arrived at the number by text message or call.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _VERIFY, path={"phone_number": phone_number}, body={"code": code}, options=options
        )
