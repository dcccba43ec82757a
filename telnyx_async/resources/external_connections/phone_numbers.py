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
    """Phone numbers that are active on an external connection."""

    def list(
        self,
        id: str,
        *,
        filter: models.ExternalConnectionPhoneNumberFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExternalConnectionPhoneNumber]:
        """List the phone numbers that are active on an external connection.

        `GET /external_connections/{id}/phone_numbers`

        Args:
            id: External connection whose numbers to list.
            filter: Limits the list; all conditions must hold. Object with `civic_address_id`,
                `location_id`, `phone_number`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.

        Returns:
            A page of `ExternalConnectionPhoneNumber` rows (`acquired_capabilities`,
            `civic_address_id`, `displayed_country_code`, `location_id`, `number_id`,
            `telephone_number` and 1 more field); iterating goes on through all pages.

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
        """Retrieve a phone number on an external connection: its location and capabilities.

        `GET /external_connections/{id}/phone_numbers/{phone_number_id}`

        Args:
            phone_number_id: Number by its `id` in `phone_numbers.list`.
            id: External connection on which the number is.

        Returns:
            `ExternalConnectionPhoneNumber`, as `.data`: `acquired_capabilities`,
            `civic_address_id`, `displayed_country_code`, `location_id`, `number_id`,
            `telephone_number` and 1 more field.

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
        """Move a phone number on an external connection to another location, in the background.

        `PATCH /external_connections/{id}/phone_numbers/{phone_number_id}`

        Args:
            phone_number_id: Number by its `id` in `phone_numbers.list`.
            id: External connection on which the number is.
            location_id: Location to which the number is moved; carried out in the background.
                UUID.

        Returns:
            `ExternalConnectionPhoneNumber`, as `.data`: `acquired_capabilities`,
            `civic_address_id`, `displayed_country_code`, `location_id`, `number_id`,
            `telephone_number` and 1 more field.

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
