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
    """Private connections between your cloud (AWS, Azure, Google) and a private network."""

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
        """Request a private connection between a cloud and a private network.

        `POST /virtual_cross_connects`

        At AWS and Google Cloud the second circuit can be added later, and each can be switched off
        and on. Azure needs both from the start, and they cannot be switched singly.

        Args:
            region_code: Region of Telnyx in which the circuits end; one that
                `virtual_cross_connects_coverage.list` combines with the cloud's region.
            bandwidth_mbps: Bandwidth of the connection in megabits per second; see
                `virtual_cross_connects_coverage.list`.
            bgp_asn: Autonomous system number of your side for BGP; `null` has Telnyx assign
                one.
            cloud_provider: Cloud to connect with: `aws`, `azure` or `gce` (Google). Azure needs
                both circuits from the start; with the others the second can follow.
            cloud_provider_region: Region of the cloud, as its provider writes it: `us-east-1`
                at AWS, `Frankfurt` at Azure.
            name: Name of the connection, for display.
            network_id: Private network that the cloud is joined to, from `networks.create`.
                UUID.
            primary_bgp_key: Key that protects the BGP session of the first circuit.
            primary_cloud_account_id: Your account with the cloud, as a rule the account ID at
                AWS, the service key at Azure, the pairing key at Google.
            primary_cloud_ip: Address of your side of the first circuit; one is chosen without
                it. Leave it out for Google, which assigns it later.
            primary_telnyx_ip: Address of Telnyx's side of the first circuit; one is chosen
                without it. Leave it out for Google, which assigns it later.
            secondary_bgp_key: Key that protects the BGP session of the second circuit.
            secondary_cloud_account_id: Account or key for the second circuit; only Google needs
                one of its own.
            secondary_cloud_ip: Address of your side of the second circuit; one is chosen
                without it. Leave it out for Google, which assigns it later.
            secondary_telnyx_ip: Address of Telnyx's side of the second circuit; one is chosen
                without it. Leave it out for Google, which assigns it later.

        Returns:
            `VirtualCrossConnect`, as `.data`: `id`, `name`, `status`, `bandwidth_mbps`, `bgp_asn`,
            `cloud_provider` and 19 more fields.

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
        """Delete a private connection to a cloud.

        `DELETE /virtual_cross_connects/{id}`

        Args:
            id: Virtual cross connect, from `virtual_cross_connects.list`. UUID.

        Returns:
            `VirtualCrossConnect`, as `.data`: `id`, `name`, `status`, `bandwidth_mbps`, `bgp_asn`,
            `cloud_provider` and 19 more fields.

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
        """List the private connections to clouds, page by page.

        `GET /virtual_cross_connects`

        Args:
            filter: Narrows the list to one private network. Object with `network_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `VirtualCrossConnect` rows (`id`, `name`, `status`, `bandwidth_mbps`,
            `bgp_asn`, `cloud_provider` and 19 more fields); iterating goes on through all pages.

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
        """Retrieve a private connection to a cloud: circuits, addresses, status.

        `GET /virtual_cross_connects/{id}`

        Args:
            id: Virtual cross connect, from `virtual_cross_connects.list`. UUID.

        Returns:
            `VirtualCrossConnect`, as `.data`: `id`, `name`, `status`, `bandwidth_mbps`, `bgp_asn`,
            `cloud_provider` and 19 more fields.

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
        """Set the addresses of a cloud connection, or switch circuits and routing on and off.

        `PATCH /virtual_cross_connects/{id}`

        Cloud IP addresses can be set while the status is `created` (Google tells them after the
        connection was accepted), routing can be switched on once it is `provisioned`.

        Args:
            id: Virtual cross connect, from `virtual_cross_connects.list`. UUID.
            primary_cloud_ip: Address of your side of the first circuit, as Google shows it; can
                be set only while the status is `created`.
            primary_enabled: Whether the first circuit is in use; `false` shuts it off.
            primary_routing_announcement: `true` starts announcing routes over the first
                circuit; set it once the status is `provisioned`.
            secondary_cloud_ip: Address of your side of the second circuit, as Google shows it;
                can be set only while the status is `created`.
            secondary_enabled: Whether the second circuit is in use; `false` shuts it off.
            secondary_routing_announcement: `true` starts announcing routes over the second
                circuit; set it once the status is `provisioned`.

        Returns:
            `VirtualCrossConnect`, as `.data`: `id`, `name`, `status`, `bandwidth_mbps`, `bgp_asn`,
            `cloud_provider` and 19 more fields.

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
