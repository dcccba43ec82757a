"""`client.networks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.networks import Network, NetworkInterface

if TYPE_CHECKING:
    from telnyx_async.resources.networks.default_gateway import DefaultGateway

__all__ = ["Networks"]

_CREATE = Operation(
    "POST",
    "/networks",
    Data[Network],
    nested=lambda: {"": models.NetworkCreateParam},
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/networks/{id}", Data[Network], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/networks",
    Network,
    nested=lambda: {"filter": models.NetworkFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_INTERFACES = Operation(
    "GET",
    "/networks/{id}/network_interfaces",
    NetworkInterface,
    nested=lambda: {"filter": models.NetworkInterfaceFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/networks/{id}", Data[Network], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/networks/{network_id}",
    Data[Network],
    nested=lambda: {"": models.NetworkCreateParam},
    body=BodyKind.JSON,
)


class Networks(Resource):
    """Networks."""

    @cached_property
    def default_gateway(self) -> DefaultGateway:
        from telnyx_async.resources.networks.default_gateway import DefaultGateway

        return DefaultGateway(self._client)

    async def create(
        self,
        *,
        network_create: models.NetworkCreateParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[Network]:
        """Create a network.

        `POST /networks`

        Args:
            network_create: Object with `name`.

        Returns:
            `Network`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=network_create, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[Network]:
        """Delete a network.

        `DELETE /networks/{id}`

        Args:
            id: UUID.

        Returns:
            `Network`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.NetworkFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Network]:
        """List networks.

        `GET /networks`

        Args:
            filter: Object with `name`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `Network`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    def list_interfaces(
        self,
        id: str,
        *,
        filter: models.NetworkInterfaceFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NetworkInterface]:
        """List interfaces of a network.

        `GET /networks/{id}/network_interfaces`

        Args:
            id: UUID.
            filter: Object with `name`, `type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `NetworkInterface`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_INTERFACES,
            path={"id": id},
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Network]:
        """Retrieve a network.

        `GET /networks/{id}`

        Args:
            id: UUID.

        Returns:
            `Network`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        network_id: str,
        *,
        network_create: models.NetworkCreateParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[Network]:
        """Update a network.

        `PATCH /networks/{network_id}`

        Args:
            network_id: UUID.
            network_create: Object with `name`.

        Returns:
            `Network`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"network_id": network_id}, body=network_create, options=options
        )
