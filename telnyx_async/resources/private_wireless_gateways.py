"""`client.private_wireless_gateways`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.private_wireless_gateways import PrivateWirelessGateway

__all__ = ["PrivateWirelessGateways"]

_CREATE = Operation(
    "POST", "/private_wireless_gateways", Data[PrivateWirelessGateway], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/private_wireless_gateways/{id}", Data[PrivateWirelessGateway], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/private_wireless_gateways",
    PrivateWirelessGateway,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/private_wireless_gateways/{id}", Data[PrivateWirelessGateway], replay=Replay.SAFE
)


class PrivateWirelessGateways(Resource):
    """Gateways that route SIM card traffic into private networks."""

    async def create(
        self,
        *,
        name: str,
        network_id: str,
        address_mode: Literal["static", "dynamic"] | Unset = UNSET,
        region_code: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PrivateWirelessGateway]:
        """Create a gateway from SIM cards to a private network; takes some minutes.

        `POST /private_wireless_gateways`

        Args:
            name: Name of the gateway, for display.
            network_id: Private network that SIM card traffic enters, from `networks.create`.
                UUID.
            address_mode: How SIM cards get their IP address: `static` keeps one for each card,
                `dynamic` (the default) may give another at each connection.
            region_code: Region of the gateway, from `wireless.retrieve_regions` for the product
                `private_wireless_gateways`.

        Returns:
            `PrivateWirelessGateway`, as `.data`: `id`, `name`, `status`, `address_mode`,
            `assigned_resources`, `ip_range` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "network_id": network_id,
                "address_mode": address_mode,
                "region_code": region_code,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PrivateWirelessGateway]:
        """Delete a private wireless gateway for good.

        `DELETE /private_wireless_gateways/{id}`

        Args:
            id: Private wireless gateway, from `private_wireless_gateways.list`. UUID.

        Returns:
            `PrivateWirelessGateway`, as `.data`: `id`, `name`, `status`, `address_mode`,
            `assigned_resources`, `ip_range` and 5 more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_created_at: str | Unset = UNSET,
        filter_ip_range: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        filter_region_code: str | Unset = UNSET,
        filter_updated_at: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PrivateWirelessGateway]:
        """List the private wireless gateways, page by page.

        `GET /private_wireless_gateways`

        Args:
            filter_created_at: Only gateways created at this time.
            filter_ip_range: Only gateways with this range of addresses.
            filter_name: Only gateways with this name.
            filter_region_code: Only gateways in this region.
            filter_updated_at: Only gateways last changed at this time.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PrivateWirelessGateway` rows (`id`, `name`, `status`, `address_mode`,
            `assigned_resources`, `ip_range` and 5 more fields); iterating goes on through all
            pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[created_at]": filter_created_at,
                "filter[ip_range]": filter_ip_range,
                "filter[name]": filter_name,
                "filter[region_code]": filter_region_code,
                "filter[updated_at]": filter_updated_at,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PrivateWirelessGateway]:
        """Retrieve a private wireless gateway: its addresses, status and users.

        `GET /private_wireless_gateways/{id}`

        Args:
            id: Private wireless gateway, from `private_wireless_gateways.list`. UUID.

        Returns:
            `PrivateWirelessGateway`, as `.data`: `id`, `name`, `status`, `address_mode`,
            `assigned_resources`, `ip_range` and 5 more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
