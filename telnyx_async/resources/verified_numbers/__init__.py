"""`client.verified_numbers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.verified_numbers import VerifiedNumber, VerifiedNumberRequest

if TYPE_CHECKING:
    from telnyx_async.resources.verified_numbers.actions import Actions

__all__ = ["VerifiedNumbers"]

_CREATE = Operation("POST", "/verified_numbers", VerifiedNumberRequest, body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/verified_numbers/{phone_number}", Data[VerifiedNumber], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/verified_numbers",
    VerifiedNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/verified_numbers/{phone_number}", Data[VerifiedNumber], replay=Replay.SAFE
)


class VerifiedNumbers(Resource):
    """Numbers of other providers that you may show as caller ID.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Verify numbers with the code sent to them."""
        from telnyx_async.resources.verified_numbers.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        phone_number: str,
        verification_method: Literal["sms", "call"],
        extension: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> VerifiedNumberRequest:
        """Send a code to a number by SMS or call, to prove that it is yours.

        `POST /verified_numbers`

        Args:
            phone_number: Number that belongs to you elsewhere and is to be used as caller ID,
                in E.164 format.
            verification_method: How the code reaches the number: `sms` by message, `call` read
                out by voice, as for landlines.
            extension: Keys to press once the call is answered, to get through a menu: digits,
                `A` to `D`, `*`, `#`; `w` waits 0.5 and `W` 1 second. Only for the method `call`. At
                most 50 characters, matching `^[0-9A-D*#wW]*$`.

        Returns:
            `VerifiedNumberRequest`: `phone_number` and `verification_method`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "phone_number": phone_number,
                "verification_method": verification_method,
                "extension": extension,
            },
            options=options,
        )

    async def delete(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifiedNumber]:
        """Delete a verified number; it can no longer be used as caller ID.

        `DELETE /verified_numbers/{phone_number}`

        Args:
            phone_number: Verified number, in E.164 format with its `+`.

        Returns:
            `VerifiedNumber`, as `.data`: `phone_number`, `verified_at` and 1 more field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"phone_number": phone_number}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VerifiedNumber]:
        """List the verified numbers, page by page.

        `GET /verified_numbers`

        Args:
            page_number: Page to load, counted from 1. Default `1`.
            page_size: How many verified numbers a page has. Default `25`.

        Returns:
            A page of `VerifiedNumber` rows (`phone_number`, `verified_at` and 1 more field);
            iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422)
            for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifiedNumber]:
        """Retrieve a verified number, with the time of its verification.

        `GET /verified_numbers/{phone_number}`

        Args:
            phone_number: Verified number, in E.164 format with its `+`.

        Returns:
            `VerifiedNumber`, as `.data`: `phone_number`, `verified_at` and 1 more field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"phone_number": phone_number}, options=options)
