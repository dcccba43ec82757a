"""`client.wireguard_interfaces`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.wireguard_interfaces import WireguardInterface

__all__ = ["WireguardInterfaces"]

_CREATE = Operation(
    "POST",
    "/wireguard_interfaces",
    Data[WireguardInterface],
    nested=lambda: {"": models.WireguardInterfaceParam},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/wireguard_interfaces/{id}", Data[WireguardInterface], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/wireguard_interfaces",
    WireguardInterface,
    nested=lambda: {"filter": models.WireguardInterfaceFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/wireguard_interfaces/{id}", Data[WireguardInterface], replay=Replay.SAFE
)


class WireguardInterfaces(Resource):
    """WireGuard interfaces of private networks."""

    async def create(
        self, *, body: models.WireguardInterfaceParam | Model, **options: Unpack[RequestOptions]
    ) -> Data[WireguardInterface]:
        """Create a WireGuard interface in a private network; ten at most.

        `POST /wireguard_interfaces`

        Args:
            body: Interface to create: its network, region and name, and whether SIP trunks can
                use it. Object with `name`, `network_id`, `enable_sip_trunking`, `region_code`.

        Returns:
            `WireguardInterface`, as `.data`: `id`, `name`, `status`, `enable_sip_trunking`,
            `endpoint`, `network_id` and 6 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=body, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[WireguardInterface]:
        """Delete a WireGuard interface from its network.

        `DELETE /wireguard_interfaces/{id}`

        Args:
            id: WireGuard interface, from `wireguard_interfaces.list`. UUID.

        Returns:
            `WireguardInterface`, as `.data`: `id`, `name`, `status`, `enable_sip_trunking`,
            `endpoint`, `network_id` and 6 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.WireguardInterfaceFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WireguardInterface]:
        """List the WireGuard interfaces, page by page.

        `GET /wireguard_interfaces`

        Args:
            filter: Narrows the list to one private network. Object with `network_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WireguardInterface` rows (`id`, `name`, `status`, `enable_sip_trunking`,
            `endpoint`, `network_id` and 6 more fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WireguardInterface]:
        """Retrieve a WireGuard interface: its address, key and status.

        `GET /wireguard_interfaces/{id}`

        Args:
            id: WireGuard interface, from `wireguard_interfaces.list`. UUID.

        Returns:
            `WireguardInterface`, as `.data`: `id`, `name`, `status`, `enable_sip_trunking`,
            `endpoint`, `network_id` and 6 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
