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
    """Addresses."""

    @cached_property
    def actions(self) -> Actions:
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
        """Create an address.

        `POST /addresses`

        Args:
            business_name: String.
            country_code: String.
            first_name: String.
            last_name: String.
            locality: String.
            street_address: String.
            address_book: True or false; true by default.
            administrative_area: String.
            borough: String.
            customer_reference: String.
            extended_address: String.
            neighborhood: String.
            phone_number: String.
            postal_code: String.
            validate_address: True or false; true by default.

        Returns:
            `Address`, as `.data`.

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
        """Delete an address.

        `DELETE /addresses/{id}`

        Args:
            id: String.

        Returns:
            `Address`, as `.data`.

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
        """List addresses.

        `GET /addresses`

        Args:
            filter: Object with `address_book`, `customer_reference`, `street_address`,
                `used_as_emergency`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"created_at"`, `"first_name"`, `"last_name"`, `"business_name"` or
                `"street_address"`; `"created_at"` by default.

        Returns:
            Pages of `Address`: await the first one, or iterate over all rows.

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
        """Retrieve an address.

        `GET /addresses/{id}`

        Args:
            id: String.

        Returns:
            `Address`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
