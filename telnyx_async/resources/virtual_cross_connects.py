"""`client.virtual_cross_connects`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.virtual_cross_connects import VirtualCrossConnect

__all__ = ["VirtualCrossConnects"]

_CREATE = Operation(
    "POST", "/virtual_cross_connects", Data[VirtualCrossConnect], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/virtual_cross_connects/{id}", Data[VirtualCrossConnect], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/virtual_cross_connects",
    VirtualCrossConnect,
    nested=lambda: {"filter": models.VirtualCrossConnectFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/virtual_cross_connects/{id}", Data[VirtualCrossConnect], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/virtual_cross_connects/{id}", Data[VirtualCrossConnect], body=BodyKind.JSON
)


class VirtualCrossConnects(Resource):
    """Virtual cross connects."""

    async def create(
        self,
        *,
        region_code: str,
        bandwidth_mbps: float | Unset = UNSET,
        bgp_asn: float | Unset = UNSET,
        cloud_provider: Literal["aws", "azure", "gce"] | Unset = UNSET,
        cloud_provider_region: str | Unset = UNSET,
        name: str | Unset = UNSET,
        network_id: str | Unset = UNSET,
        primary_bgp_key: str | Unset = UNSET,
        primary_cloud_account_id: str | Unset = UNSET,
        primary_cloud_ip: str | Unset = UNSET,
        primary_telnyx_ip: str | Unset = UNSET,
        secondary_bgp_key: str | Unset = UNSET,
        secondary_cloud_account_id: str | Unset = UNSET,
        secondary_cloud_ip: str | Unset = UNSET,
        secondary_telnyx_ip: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VirtualCrossConnect]:
        """Create a virtual cross connect.

        `POST /virtual_cross_connects`

        Args:
            region_code: String.
            bandwidth_mbps: Number.
            bgp_asn: Number.
            cloud_provider: `"aws"`, `"azure"` or `"gce"`.
            cloud_provider_region: String.
            name: String.
            network_id: UUID.
            primary_bgp_key: String.
            primary_cloud_account_id: String.
            primary_cloud_ip: String.
            primary_telnyx_ip: String.
            secondary_bgp_key: String.
            secondary_cloud_account_id: String.
            secondary_cloud_ip: String.
            secondary_telnyx_ip: String.

        Returns:
            `VirtualCrossConnect`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "region_code": region_code,
                "bandwidth_mbps": bandwidth_mbps,
                "bgp_asn": bgp_asn,
                "cloud_provider": cloud_provider,
                "cloud_provider_region": cloud_provider_region,
                "name": name,
                "network_id": network_id,
                "primary_bgp_key": primary_bgp_key,
                "primary_cloud_account_id": primary_cloud_account_id,
                "primary_cloud_ip": primary_cloud_ip,
                "primary_telnyx_ip": primary_telnyx_ip,
                "secondary_bgp_key": secondary_bgp_key,
                "secondary_cloud_account_id": secondary_cloud_account_id,
                "secondary_cloud_ip": secondary_cloud_ip,
                "secondary_telnyx_ip": secondary_telnyx_ip,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[VirtualCrossConnect]:
        """Delete a virtual cross connect.

        `DELETE /virtual_cross_connects/{id}`

        Args:
            id: UUID.

        Returns:
            `VirtualCrossConnect`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.VirtualCrossConnectFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VirtualCrossConnect]:
        """List virtual cross connects.

        `GET /virtual_cross_connects`

        Args:
            filter: Object with `network_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `VirtualCrossConnect`: await the first one, or iterate over all rows.

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
    ) -> Data[VirtualCrossConnect]:
        """Retrieve a virtual cross connect.

        `GET /virtual_cross_connects/{id}`

        Args:
            id: UUID.

        Returns:
            `VirtualCrossConnect`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        primary_cloud_ip: str | Unset = UNSET,
        primary_enabled: bool | Unset = UNSET,
        primary_routing_announcement: bool | Unset = UNSET,
        secondary_cloud_ip: str | Unset = UNSET,
        secondary_enabled: bool | Unset = UNSET,
        secondary_routing_announcement: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VirtualCrossConnect]:
        """Update a virtual cross connect.

        `PATCH /virtual_cross_connects/{id}`

        Args:
            id: UUID.
            primary_cloud_ip: String.
            primary_enabled: True or false.
            primary_routing_announcement: True or false.
            secondary_cloud_ip: String.
            secondary_enabled: True or false.
            secondary_routing_announcement: True or false.

        Returns:
            `VirtualCrossConnect`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "primary_cloud_ip": primary_cloud_ip,
                "primary_enabled": primary_enabled,
                "primary_routing_announcement": primary_routing_announcement,
                "secondary_cloud_ip": secondary_cloud_ip,
                "secondary_enabled": secondary_enabled,
                "secondary_routing_announcement": secondary_routing_announcement,
            },
            options=options,
        )
