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
    """Dynamic emergency endpoints."""

    async def create(
        self,
        *,
        callback_number: str,
        caller_name: str,
        dynamic_emergency_address_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[DynamicEmergencyEndpoint]:
        """Create a dynamic emergency endpoint.

        `POST /dynamic_emergency_endpoints`

        Args:
            callback_number: String.
            caller_name: String.
            dynamic_emergency_address_id: String.

        Returns:
            `DynamicEmergencyEndpoint`, as `.data`.

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
        """Delete a dynamic emergency endpoint.

        `DELETE /dynamic_emergency_endpoints/{id}`

        Args:
            id: UUID.

        Returns:
            `DynamicEmergencyEndpoint`, as `.data`.

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
        """List dynamic emergency endpoints.

        `GET /dynamic_emergency_endpoints`

        Args:
            filter: Object with `country_code`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `DynamicEmergencyEndpoint`: await the first one, or iterate over all rows.

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
        """Retrieve a dynamic emergency endpoint.

        `GET /dynamic_emergency_endpoints/{id}`

        Args:
            id: UUID.

        Returns:
            `DynamicEmergencyEndpoint`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
