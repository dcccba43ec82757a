"""`client.addresses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.addresses import Address

if TYPE_CHECKING:
    from telnyx_async.resources.addresses.actions import Actions

__all__ = ["Addresses"]

_CREATE = Operation("POST", "/addresses", Data[Address], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/addresses/{id}", Data[Address], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/addresses",
    Address,
    nested=lambda: {"filter": models.AddressFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/addresses/{id}", Data[Address], replay=Replay.SAFE)


class Addresses(Resource):
    """Street addresses of the account, for emergency calls and for regulatory requirements.

    An address is checked for emergency calls when it is created and cannot be changed afterwards:
    create another one instead. It is for phone numbers; goods and SIM cards are shipped to
    `user_addresses`.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check addresses for emergency calls, and accept suggested corrections."""
        from telnyx_async.resources.addresses.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        business_name: str,
        country_code: str,
        first_name: str,
        last_name: str,
        locality: str,
        street_address: str,
        address_book: bool | Unset = UNSET,
        administrative_area: str | Unset = UNSET,
        borough: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        extended_address: str | Unset = UNSET,
        neighborhood: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        validate_address: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Address]:
        """Create an address, after checking that it can serve emergency calls.

        `POST /addresses`

        An address that fails the check is not stored: the error (422) has a suggestion for each
        wrong field where there is one. `validate_address=False` stores it unchecked, and it may
        then be unusable for emergency calls. Addresses cannot be changed later.

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
            address_book: `true` keeps the address in the account's address book, where it can
                be picked again; `false` is for an address needed only once. Default `true`.
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
            validate_address: Whether the address is checked for emergency calls when it is
                created; keep `true` unless `addresses.actions.validate` has already accepted it.
                Without the check a wrong address cannot serve emergency calls. Default `true`.

        Returns:
            `Address`, as `.data`: `id`, `phone_number`, `address_book`, `administrative_area`,
            `borough`, `business_name` and 13 more fields.

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
                "address_book": address_book,
                "administrative_area": administrative_area,
                "borough": borough,
                "customer_reference": customer_reference,
                "extended_address": extended_address,
                "neighborhood": neighborhood,
                "phone_number": phone_number,
                "postal_code": postal_code,
                "validate_address": validate_address,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[Address]:
        """Delete an address from the account for good.

        `DELETE /addresses/{id}`

        Args:
            id: Address to look up or delete, from `addresses.create` or `addresses.list`.

        Returns:
            `Address`, as `.data`: `id`, `phone_number`, `address_book`, `administrative_area`,
            `borough`, `business_name` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.AddressFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "first_name", "last_name", "business_name", "street_address"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Address]:
        """List the addresses of the account, page by page.

        `GET /addresses`

        Args:
            filter: Narrows the list: by part of the street or customer reference, by address
                book, or by use as emergency address. Object with `address_book`,
                `customer_reference`, `street_address`, `used_as_emergency`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: Order of the list, such as `street_address` or, from high to low,
                `-street_address`. Without it, the newest come first. `"created_at"`,
                `"first_name"`, `"last_name"`, `"business_name"` or `"street_address"`; default
                `"created_at"`.

        Returns:
            A page of `Address` rows (`id`, `phone_number`, `address_book`, `administrative_area`,
            `borough`, `business_name` and 13 more fields); iterating goes on through all pages.

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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Address]:
        """Retrieve an address by its ID.

        `GET /addresses/{id}`

        Args:
            id: Address to look up or delete, from `addresses.create` or `addresses.list`.

        Returns:
            `Address`, as `.data`: `id`, `phone_number`, `address_book`, `administrative_area`,
            `borough`, `business_name` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
