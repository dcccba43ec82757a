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
    """Tailscale subnet routers."""

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
        """Create a tailscale subnet router.

        `POST /tailscale_subnet_routers`

        Args:
            advertised_routes: List of strings.
            auth_key: String.
            name: String.
            network_id: String.
            region_code: String.

        Returns:
            `TailscaleSubnetRouter`, as `.data`.

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
        """Delete a tailscale subnet router.

        `DELETE /tailscale_subnet_routers/{id}`

        Args:
            id: String.

        Returns:
            `TailscaleSubnetRouter`, as `.data`.

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
        """List tailscale subnet routers.

        `GET /tailscale_subnet_routers`

        Args:
            filter: Object with `network_id`.
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `TailscaleSubnetRouter`: await the first one, or iterate over all rows.

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
        """Retrieve a tailscale subnet router.

        `GET /tailscale_subnet_routers/{id}`

        Args:
            id: String.

        Returns:
            `TailscaleSubnetRouter`, as `.data`.

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
        """Update a tailscale subnet router.

        `PATCH /tailscale_subnet_routers/{id}`

        Args:
            id: String.
            advertised_routes: List of strings.
            auth_key: String.
            name: String.

        Returns:
            `TailscaleSubnetRouter`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"advertised_routes": advertised_routes, "auth_key": auth_key, "name": name},
            options=options,
        )
