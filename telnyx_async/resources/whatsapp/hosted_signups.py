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
    """WhatsApp hosted signups."""

    async def create(
        self,
        *,
        app_id: str,
        expires_at: datetime | str | Unset = UNSET,
        signup_type: Literal["standard", "coexistence"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WhatsappHostedSignup]:
        """Create WhatsApp hosted signup.

        `POST /whatsapp/hosted_signups`

        Args:
            app_id: String.
            expires_at: ISO 8601 date-time.
            signup_type: `"standard"` or `"coexistence"`.

        Returns:
            `WhatsappHostedSignup`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
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
        """List WhatsApp hosted signups.

        `GET /whatsapp/hosted_signups`

        Args:
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `WhatsappHostedSignup`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappHostedSignup]:
        """Retrieve WhatsApp hosted signup.

        `GET /whatsapp/hosted_signups/{id}`

        Args:
            id: String.

        Returns:
            `WhatsappHostedSignup`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
