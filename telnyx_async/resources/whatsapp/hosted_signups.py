"""`client.whatsapp.hosted_signups`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.whatsapp import WhatsappHostedSignup

__all__ = ["HostedSignups"]

_CREATE = Operation(
    "POST", "/whatsapp/hosted_signups", Data[WhatsappHostedSignup], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/whatsapp/hosted_signups",
    WhatsappHostedSignup,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/whatsapp/hosted_signups/{id}", Data[WhatsappHostedSignup], replay=Replay.SAFE
)


class HostedSignups(Resource):
    """Signup pages at Telnyx by which your customers connect their own WhatsApp account.

    Guide: `docs/messaging.md`.
    """

    async def create(
        self,
        *,
        app_id: str,
        expires_at: datetime | str | Unset = UNSET,
        signup_type: Literal["standard", "coexistence"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WhatsappHostedSignup]:
        """Create a signup page for an end customer, open for up to three days.

        `POST /whatsapp/hosted_signups`

        Args:
            app_id: Meta app linked to your account, by its ID; must be enabled.
            expires_at: Until when the signup page can be opened (RFC 3339), at most 3 days
                ahead; 24 hours by default.
            signup_type: `standard` moves the number to the API alone; `coexistence` keeps it in
                use in the WhatsApp Business app as well.

        Returns:
            `WhatsappHostedSignup`, as `.data`: `id`, `url`, `app_id`, `expires_at`, `jwt`,
            `solution_id` and 2 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `whatsapp.waba_added`.
        """
        return await self._call(
            _CREATE,
            body={"app_id": app_id, "expires_at": expires_at, "signup_type": signup_type},
            options=options,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WhatsappHostedSignup]:
        """List the signup pages you have created, newest first, expired ones included.

        `GET /whatsapp/hosted_signups`

        Args:
            page_number: Page of the list to start with, counted from 1.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `WhatsappHostedSignup` rows (`id`, `url`, `app_id`, `expires_at`, `jwt`,
            `solution_id` and 2 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappHostedSignup]:
        """Retrieve a signup page and its address.

        `GET /whatsapp/hosted_signups/{id}`

        Args:
            id: Hosted signup to look up, from `whatsapp.hosted_signups.create`.

        Returns:
            `WhatsappHostedSignup`, as `.data`: `id`, `url`, `app_id`, `expires_at`, `jwt`,
            `solution_id` and 2 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
