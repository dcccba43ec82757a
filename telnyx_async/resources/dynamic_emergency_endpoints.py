"""`client.dynamic_emergency_endpoints`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.dynamic_emergency_endpoints import DynamicEmergencyEndpoint

__all__ = ["DynamicEmergencyEndpoints"]

_CREATE = Operation(
    "POST", "/dynamic_emergency_endpoints", Data[DynamicEmergencyEndpoint], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE",
    "/dynamic_emergency_endpoints/{id}",
    Data[DynamicEmergencyEndpoint],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/dynamic_emergency_endpoints",
    DynamicEmergencyEndpoint,
    nested=lambda: {"filter": models.DynamicEmergencyFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/dynamic_emergency_endpoints/{id}", Data[DynamicEmergencyEndpoint], replay=Replay.SAFE
)


class DynamicEmergencyEndpoints(Resource):
    """Devices that make emergency calls: each with its location and call-back number."""

    async def create(
        self,
        *,
        callback_number: str,
        caller_name: str,
        dynamic_emergency_address_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[DynamicEmergencyEndpoint]:
        """Register a device for emergency calls at a location.

        `POST /dynamic_emergency_endpoints`

        Args:
            callback_number: Number the emergency operator can call back, in E.164 format
                (`+13125550101`).
            caller_name: Name of the caller that the emergency center sees.
            dynamic_emergency_address_id: Location of the device: an activated address from
                `dynamic_emergency_addresses.create`.

        Returns:
            `DynamicEmergencyEndpoint`, as `.data`: `id`, `status`, `callback_number`,
            `caller_name`, `dynamic_emergency_address_id`, `sip_from_id` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "callback_number": callback_number,
                "caller_name": caller_name,
                "dynamic_emergency_address_id": dynamic_emergency_address_id,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[DynamicEmergencyEndpoint]:
        """Delete a device for emergency calls.

        `DELETE /dynamic_emergency_endpoints/{id}`

        Args:
            id: Dynamic emergency endpoint, from `dynamic_emergency_endpoints.create` or its
                list. UUID.

        Returns:
            `DynamicEmergencyEndpoint`, as `.data`: `id`, `status`, `callback_number`,
            `caller_name`, `dynamic_emergency_address_id`, `sip_from_id` and 3 more fields.

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
    ) -> AsyncPaginator[DynamicEmergencyEndpoint]:
        """List the devices for emergency calls, page by page.

        `GET /dynamic_emergency_endpoints`

        Args:
            filter: Narrows the list by status and country. Object with `country_code`,
                `status`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `DynamicEmergencyEndpoint` rows (`id`, `status`, `callback_number`,
            `caller_name`, `dynamic_emergency_address_id`, `sip_from_id` and 3 more fields);
            iterating goes on through all pages.

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
    ) -> Data[DynamicEmergencyEndpoint]:
        """Retrieve a device: its status, and the reference for the SIP header.

        `GET /dynamic_emergency_endpoints/{id}`

        Args:
            id: Dynamic emergency endpoint, from `dynamic_emergency_endpoints.create` or its
                list. UUID.

        Returns:
            `DynamicEmergencyEndpoint`, as `.data`: `id`, `status`, `callback_number`,
            `caller_name`, `dynamic_emergency_address_id`, `sip_from_id` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
