"""`client.external_connections.phone_numbers`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.external_connections import ExternalConnectionPhoneNumber

__all__ = ["PhoneNumbers"]

_LIST = Operation(
    "GET",
    "/external_connections/{id}/phone_numbers",
    ExternalConnectionPhoneNumber,
    nested=lambda: {"filter": models.ExternalConnectionPhoneNumberFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/external_connections/{id}/phone_numbers/{phone_number_id}",
    Data[ExternalConnectionPhoneNumber],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/external_connections/{id}/phone_numbers/{phone_number_id}",
    Data[ExternalConnectionPhoneNumber],
    body=BodyKind.JSON,
)


class PhoneNumbers(Resource):
    """External connection phone numbers."""

    def list(
        self,
        id: str,
        *,
        filter: models.ExternalConnectionPhoneNumberFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExternalConnectionPhoneNumber]:
        """List external connection phone numbers.

        `GET /external_connections/{id}/phone_numbers`

        Args:
            id: String.
            filter: Object with `civic_address_id`, `location_id`, `phone_number`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.

        Returns:
            Pages of `ExternalConnectionPhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, phone_number_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[ExternalConnectionPhoneNumber]:
        """Retrieve an external connection phone number.

        `GET /external_connections/{id}/phone_numbers/{phone_number_id}`

        Args:
            phone_number_id: String.
            id: String.

        Returns:
            `ExternalConnectionPhoneNumber`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"phone_number_id": phone_number_id, "id": id}, options=options
        )

    async def update(
        self,
        phone_number_id: str,
        *,
        id: str,
        location_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ExternalConnectionPhoneNumber]:
        """Update an external connection phone number.

        `PATCH /external_connections/{id}/phone_numbers/{phone_number_id}`

        Args:
            phone_number_id: String.
            id: String.
            location_id: UUID.

        Returns:
            `ExternalConnectionPhoneNumber`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"phone_number_id": phone_number_id, "id": id},
            body={"location_id": location_id},
            options=options,
        )
