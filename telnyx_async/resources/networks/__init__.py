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
    """Private networks that connect WireGuard, SIM cards, clouds and tailnets.

    Sub-resources: `default_gateway`.
    """

    @cached_property
    def default_gateway(self) -> DefaultGateway:
        """Gateway through which traffic leaves a private network."""
        from telnyx_async.resources.networks.default_gateway import DefaultGateway

        return DefaultGateway(self._client)

    async def create(
        self,
        *,
        network_create: models.NetworkCreateParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[Network]:
        """Create a private network, to which interfaces and gateways can be added.

        `POST /networks`

        Args:
            network_create: Network to make, which at present is only its `name`. Object with
                `name`.

        Returns:
            `Network`, as `.data`: `id`, `name` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=network_create, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[Network]:
        """Delete a private network for good.

        `DELETE /networks/{id}`

        Args:
            id: Private network, from `networks.list`. UUID.

        Returns:
            `Network`, as `.data`: `id`, `name` and 3 more fields.

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
        """List the private networks, page by page.

        `GET /networks`

        Args:
            filter: Narrows the networks by name. Object with `name`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `Network` rows (`id`, `name` and 3 more fields); iterating goes on through all
            pages.

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
        """List the interfaces and gateways of a private network.

        `GET /networks/{id}/network_interfaces`

        Args:
            id: Private network, from `networks.list`. UUID.
            filter: Narrows the interfaces by name and type. Object with `name`, `type`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `NetworkInterface` rows (`id`, `name`, `status`, `network_id`, `region`,
            `region_code` and 4 more fields); iterating goes on through all pages.

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
        """Retrieve a private network by its ID.

        `GET /networks/{id}`

        Args:
            id: Private network, from `networks.list`. UUID.

        Returns:
            `Network`, as `.data`: `id`, `name` and 3 more fields.

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
        """Rename a private network.

        `PATCH /networks/{network_id}`

        Args:
            network_id: Private network, from `networks.create` or `networks.list`. UUID.
            network_create: New state of the network: the `name` under which it is listed.
                Object with `name`.

        Returns:
            `Network`, as `.data`: `id`, `name` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"network_id": network_id}, body=network_create, options=options
        )
