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
    """Locations from which devices make emergency calls (Dynamic E911)."""

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
        """Register a location for emergency calls; it is validated first.

        `POST /dynamic_emergency_addresses`

        Args:
            administrative_area: State or province, in two letters (`IL`).
            country_code: Country of the location; dynamic emergency calling exists in the US,
                Canada and Puerto Rico. `"US"`, `"CA"` or `"PR"`.
            house_number: Number of the building in its street, without letters or fractions,
                which go to `house_suffix`.
            locality: City or town, as the post writes it.
            postal_code: Postal or ZIP code, in the form of the country.
            street_name: Name of the street alone, without number, direction (`W`) or kind
                (`ST`).
            extended_address: Where to find the caller within the building: floor, suite, room.
            house_suffix: What follows the house number, such as `A` or `1/2`.
            street_post_directional: Compass direction behind the street name, abbreviated: `NE`
                in "5th Ave NE".
            street_pre_directional: Compass direction in front of the street name, abbreviated:
                `W` in "W Madison St".
            street_suffix: Kind of street, abbreviated: `ST`, `AVE`, `BLVD`.

        Returns:
            `DynamicEmergencyAddress`, as `.data`: `id`, `status`, `administrative_area`,
            `country_code`, `house_number`, `locality` and 11 more fields.

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
        """Delete a location for emergency calls.

        `DELETE /dynamic_emergency_addresses/{id}`

        Args:
            id: Dynamic emergency address, from `dynamic_emergency_addresses.create` or its
                list. UUID.

        Returns:
            `DynamicEmergencyAddress`, as `.data`: `id`, `status`, `administrative_area`,
            `country_code`, `house_number`, `locality` and 11 more fields.

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
        """List the locations for emergency calls, page by page.

        `GET /dynamic_emergency_addresses`

        Args:
            filter: Narrows the list by status and country. Object with `country_code`,
                `status`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `DynamicEmergencyAddress` rows (`id`, `status`, `administrative_area`,
            `country_code`, `house_number`, `locality` and 11 more fields); iterating goes on
            through all pages.

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
        """Retrieve a location: its status, and the reference for the SIP header.

        `GET /dynamic_emergency_addresses/{id}`

        Args:
            id: Dynamic emergency address, from `dynamic_emergency_addresses.create` or its
                list. UUID.

        Returns:
            `DynamicEmergencyAddress`, as `.data`: `id`, `status`, `administrative_area`,
            `country_code`, `house_number`, `locality` and 11 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
