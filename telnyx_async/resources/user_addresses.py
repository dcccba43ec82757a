"""`client.user_addresses`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.user_addresses import UserAddress

__all__ = ["UserAddresses"]

_CREATE = Operation("POST", "/user_addresses", Data[UserAddress], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/user_addresses",
    UserAddress,
    nested=lambda: {"filter": models.UserAddressFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/user_addresses/{id}", Data[UserAddress], replay=Replay.SAFE)


class UserAddresses(Resource):
    """Addresses to which SIM cards and other goods are shipped.

    Not for emergency calls and not checked for them: those use `addresses`.
    """

    async def create(
        self,
        *,
        business_name: str,
        country_code: str,
        first_name: str,
        last_name: str,
        locality: str,
        street_address: str,
        administrative_area: str | Unset = UNSET,
        borough: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        extended_address: str | Unset = UNSET,
        neighborhood: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        skip_address_verification: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[UserAddress]:
        """Create a shipping address, after checking that it exists.

        `POST /user_addresses`

        Args:
            business_name: Company at the address; give this, or first and last name, and leave
                the other empty.
            country_code: Country, in ISO 3166-1 alpha-2 form (`US`, `DE`).
            first_name: Given name of the person at the address; give it together with
                `last_name`, or use `business_name` instead.
            last_name: Family name of the person at the address; give it together with
                `first_name`, or use `business_name` instead.
            locality: City or town, as the post writes it.
            street_address: First line of the address: house number and street name.
            administrative_area: State, province or other first-level division: in the US and
                Canada its two letters (`IL`, `ON`).
            borough: Borough or city district; needed in some countries, left out for addresses
                in the US.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            extended_address: Second line of the address: apartment, suite, floor or building.
            neighborhood: Part of a town below the borough; used in some countries, left out for
                addresses in the US.
            phone_number: Number under which somebody at the address can be reached, in E.164
                format (`+13125550101`).
            postal_code: Postal or ZIP code, in the form of the country.
            skip_address_verification: `true` stores the address without checking that it can be
                delivered to. Parcels to a wrong address get lost, so leave it `false` unless the
                check refuses an address known to be right. Default `false`.

        Returns:
            `UserAddress`, as `.data`: `id`, `phone_number`, `administrative_area`, `borough`,
            `business_name`, `country_code` and 11 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "business_name": business_name,
                "country_code": country_code,
                "first_name": first_name,
                "last_name": last_name,
                "locality": locality,
                "street_address": street_address,
                "administrative_area": administrative_area,
                "borough": borough,
                "customer_reference": customer_reference,
                "extended_address": extended_address,
                "neighborhood": neighborhood,
                "phone_number": phone_number,
                "postal_code": postal_code,
                "skip_address_verification": skip_address_verification,
            },
            options=options,
        )

    def list(
        self,
        *,
        filter: models.UserAddressFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "first_name", "last_name", "business_name", "street_address"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[UserAddress]:
        """List the shipping addresses, page by page.

        `GET /user_addresses`

        Args:
            filter: Narrows the list by customer reference (whole or part) or by part of the
                street. Object with `customer_reference`, `street_address`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: Order of the list, such as `last_name` or, from high to low, `-last_name`.
                Without it, the newest come first. `"created_at"`, `"first_name"`, `"last_name"`,
                `"business_name"` or `"street_address"`; default `"created_at"`.

        Returns:
            A page of `UserAddress` rows (`id`, `phone_number`, `administrative_area`, `borough`,
            `business_name`, `country_code` and 11 more fields); iterating goes on through all
            pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[UserAddress]:
        """Retrieve a shipping address by its ID.

        `GET /user_addresses/{id}`

        Args:
            id: User address to look up, from `user_addresses.create` or `user_addresses.list`.

        Returns:
            `UserAddress`, as `.data`: `id`, `phone_number`, `administrative_area`, `borough`,
            `business_name`, `country_code` and 11 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
