"""`client.dynamic_emergency_addresses`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.dynamic_emergency_addresses import DynamicEmergencyAddress

__all__ = ["DynamicEmergencyAddresses"]

_CREATE = Operation(
    "POST", "/dynamic_emergency_addresses", Data[DynamicEmergencyAddress], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/dynamic_emergency_addresses/{id}", Data[DynamicEmergencyAddress], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/dynamic_emergency_addresses",
    DynamicEmergencyAddress,
    nested=lambda: {"filter": models.DynamicEmergencyFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/dynamic_emergency_addresses/{id}", Data[DynamicEmergencyAddress], replay=Replay.SAFE
)


class DynamicEmergencyAddresses(Resource):
    """Dynamic emergency addresses."""

    async def create(
        self,
        *,
        administrative_area: str,
        country_code: Literal["US", "CA", "PR"],
        house_number: str,
        locality: str,
        postal_code: str,
        street_name: str,
        extended_address: str | Unset = UNSET,
        house_suffix: str | Unset = UNSET,
        street_post_directional: str | Unset = UNSET,
        street_pre_directional: str | Unset = UNSET,
        street_suffix: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DynamicEmergencyAddress]:
        """Create a dynamic emergency address.

        `POST /dynamic_emergency_addresses`

        Args:
            administrative_area: String.
            country_code: `"US"`, `"CA"` or `"PR"`.
            house_number: String.
            locality: String.
            postal_code: String.
            street_name: String.
            extended_address: String.
            house_suffix: String.
            street_post_directional: String.
            street_pre_directional: String.
            street_suffix: String.

        Returns:
            `DynamicEmergencyAddress`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "administrative_area": administrative_area,
                "country_code": country_code,
                "house_number": house_number,
                "locality": locality,
                "postal_code": postal_code,
                "street_name": street_name,
                "extended_address": extended_address,
                "house_suffix": house_suffix,
                "street_post_directional": street_post_directional,
                "street_pre_directional": street_pre_directional,
                "street_suffix": street_suffix,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[DynamicEmergencyAddress]:
        """Delete a dynamic emergency address.

        `DELETE /dynamic_emergency_addresses/{id}`

        Args:
            id: UUID.

        Returns:
            `DynamicEmergencyAddress`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.DynamicEmergencyFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DynamicEmergencyAddress]:
        """List dynamic emergency addresses.

        `GET /dynamic_emergency_addresses`

        Args:
            filter: Object with `country_code`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `DynamicEmergencyAddress`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[DynamicEmergencyAddress]:
        """Retrieve a dynamic emergency address.

        `GET /dynamic_emergency_addresses/{id}`

        Args:
            id: UUID.

        Returns:
            `DynamicEmergencyAddress`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
