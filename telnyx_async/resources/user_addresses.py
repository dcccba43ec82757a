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
    """User addresses."""

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
        """Create a user address.

        `POST /user_addresses`

        Args:
            business_name: String.
            country_code: String.
            first_name: String.
            last_name: String.
            locality: String.
            street_address: String.
            administrative_area: String.
            borough: String.
            customer_reference: String.
            extended_address: String.
            neighborhood: String.
            phone_number: String.
            postal_code: String.
            skip_address_verification: True or false; false by default.

        Returns:
            `UserAddress`, as `.data`.

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
        """List user addresses.

        `GET /user_addresses`

        Args:
            filter: Object with `customer_reference`, `street_address`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"created_at"`, `"first_name"`, `"last_name"`, `"business_name"` or
                `"street_address"`; `"created_at"` by default.

        Returns:
            Pages of `UserAddress`: await the first one, or iterate over all rows.

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
        """Retrieve a user address.

        `GET /user_addresses/{id}`

        Args:
            id: String.

        Returns:
            `UserAddress`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
