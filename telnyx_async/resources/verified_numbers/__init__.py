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
    """Verified numbers."""

    @cached_property
    def actions(self) -> Actions:
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
        """Create a verified number.

        `POST /verified_numbers`

        Args:
            phone_number: String.
            verification_method: `"sms"` or `"call"`.
            extension: String, at most 50 characters, matching `^[0-9A-D*#wW]*$`.

        Returns:
            `VerifiedNumberRequest`.

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
        """Delete a verified number.

        `DELETE /verified_numbers/{phone_number}`

        Args:
            phone_number: String.

        Returns:
            `VerifiedNumber`, as `.data`.

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
        """List verified numbers.

        `GET /verified_numbers`

        Args:
            page_number: Integer; `1` by default.
            page_size: Integer; `25` by default.

        Returns:
            Pages of `VerifiedNumber`: await the first one, or iterate over all rows.

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
        """Retrieve a verified number.

        `GET /verified_numbers/{phone_number}`

        Args:
            phone_number: String.

        Returns:
            `VerifiedNumber`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"phone_number": phone_number}, options=options)
