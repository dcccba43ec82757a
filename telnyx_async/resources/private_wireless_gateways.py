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
    """Private wireless gateways."""

    async def create(
        self,
        *,
        name: str,
        network_id: str,
        address_mode: Literal["static", "dynamic"] | Unset = UNSET,
        region_code: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PrivateWirelessGateway]:
        """Create a private wireless gateway.

        `POST /private_wireless_gateways`

        Args:
            name: String.
            network_id: UUID.
            address_mode: `"static"` or `"dynamic"`.
            region_code: String.

        Returns:
            `PrivateWirelessGateway`, as `.data`.

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
        """Delete a private wireless gateway.

        `DELETE /private_wireless_gateways/{id}`

        Args:
            id: UUID.

        Returns:
            `PrivateWirelessGateway`, as `.data`.

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
        """List private wireless gateways.

        `GET /private_wireless_gateways`

        Args:
            filter_created_at: String.
            filter_ip_range: String.
            filter_name: String.
            filter_region_code: String.
            filter_updated_at: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PrivateWirelessGateway`: await the first one, or iterate over all rows.

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
        """Retrieve a private wireless gateway.

        `GET /private_wireless_gateways/{id}`

        Args:
            id: UUID.

        Returns:
            `PrivateWirelessGateway`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
