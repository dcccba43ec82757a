"""`client.tailscale_subnet_routers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.tailscale_subnet_routers import TailscaleSubnetRouter

__all__ = ["TailscaleSubnetRouters"]

_CREATE = Operation(
    "POST", "/tailscale_subnet_routers", Data[TailscaleSubnetRouter], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/tailscale_subnet_routers/{id}", Data[TailscaleSubnetRouter], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/tailscale_subnet_routers",
    TailscaleSubnetRouter,
    nested=lambda: {"filter": models.TailscaleSubnetRouterFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/tailscale_subnet_routers/{id}", Data[TailscaleSubnetRouter], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/tailscale_subnet_routers/{id}", Data[TailscaleSubnetRouter], body=BodyKind.JSON
)


class TailscaleSubnetRouters(Resource):
    """Routers that make private networks reachable from a Tailscale network."""

    async def create(
        self,
        *,
        advertised_routes: Sequence[str],
        auth_key: str,
        name: str,
        network_id: str,
        region_code: str,
        **options: Unpack[RequestOptions],
    ) -> Data[TailscaleSubnetRouter]:
        """Connect a private network to a tailnet; poll until it is `provisioned`.

        `POST /tailscale_subnet_routers`

        Approve its routes in the tailnet once it is `provisioned`, where no auto-approver does.

        Args:
            advertised_routes: Subnets of the network that the tailnet can reach through the
                router, in CIDR form. Default, loopback, link-local, multicast and Tailscale's own
                ranges are refused.
            auth_key: Tailscale key that lets the router into your tailnet: it must be reusable,
                pre-approved and tagged, but not ephemeral. Never shown again.
            name: Name of the router, for display.
            network_id: Private network whose subnets the tailnet is to reach, from
                `networks.create`.
            region_code: Region of the router: one whose `available_services` contain
                `tailscale_subnet_router`, from `network_coverage.list`.

        Returns:
            `TailscaleSubnetRouter`, as `.data`: `id`, `name`, `status`, `advertised_routes`,
            `customer_address`, `device_id` and 7 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "advertised_routes": advertised_routes,
                "auth_key": auth_key,
                "name": name,
                "network_id": network_id,
                "region_code": region_code,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[TailscaleSubnetRouter]:
        """Disconnect a private network from the tailnet.

        `DELETE /tailscale_subnet_routers/{id}`

        Status `deleting`, then the router is gone. Its machine may stay listed in the tailnet until
        it is removed there.

        Args:
            id: Tailscale subnet router, from `tailscale_subnet_routers.list`.

        Returns:
            `TailscaleSubnetRouter`, as `.data`: `id`, `name`, `status`, `advertised_routes`,
            `customer_address`, `device_id` and 7 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.TailscaleSubnetRouterFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TailscaleSubnetRouter]:
        """List the Tailscale subnet routers, page by page.

        `GET /tailscale_subnet_routers`

        Args:
            filter: Narrows the list to one private network. Object with `network_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `TailscaleSubnetRouter` rows (`id`, `name`, `status`, `advertised_routes`,
            `customer_address`, `device_id` and 7 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[TailscaleSubnetRouter]:
        """Retrieve a Tailscale subnet router: status, addresses, routes.

        `GET /tailscale_subnet_routers/{id}`

        Args:
            id: Tailscale subnet router, from `tailscale_subnet_routers.list`.

        Returns:
            `TailscaleSubnetRouter`, as `.data`: `id`, `name`, `status`, `advertised_routes`,
            `customer_address`, `device_id` and 7 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        advertised_routes: Sequence[str] | Unset = UNSET,
        auth_key: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TailscaleSubnetRouter]:
        """Change the routes or name of a router, or retry a failed enrollment.

        `PATCH /tailscale_subnet_routers/{id}`

        Every change sets it up again, with the same identity on the tailnet. No arguments: a
        `failed` router tries again. `auth_key` only if it never joined; network and region cannot
        change.

        Args:
            id: Tailscale subnet router, from `tailscale_subnet_routers.list`.
            advertised_routes: Subnets of the network that the tailnet can reach through the
                router, in CIDR form. Default, loopback, link-local, multicast and Tailscale's own
                ranges are refused.
            auth_key: New Tailscale key, when joining failed; accepted only while the router has
                never joined.
            name: Name of the router, for display.

        Returns:
            `TailscaleSubnetRouter`, as `.data`: `id`, `name`, `status`, `advertised_routes`,
            `customer_address`, `device_id` and 7 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"advertised_routes": advertised_routes, "auth_key": auth_key, "name": name},
            options=options,
        )
