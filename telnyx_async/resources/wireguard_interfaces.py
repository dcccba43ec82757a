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
    """WireGuard interfaces."""

    async def create(
        self, *, body: models.WireguardInterfaceParam | Model, **options: Unpack[RequestOptions]
    ) -> Data[WireguardInterface]:
        """Create a WireGuard interface.

        `POST /wireguard_interfaces`

        Args:
            body: Object with `name`, `network_id`, `enable_sip_trunking`, `region_code`.

        Returns:
            `WireguardInterface`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=body, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[WireguardInterface]:
        """Delete a WireGuard interface.

        `DELETE /wireguard_interfaces/{id}`

        Args:
            id: UUID.

        Returns:
            `WireguardInterface`, as `.data`.

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
        """List WireGuard interfaces.

        `GET /wireguard_interfaces`

        Args:
            filter: Object with `network_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WireguardInterface`: await the first one, or iterate over all rows.

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
        """Retrieve a WireGuard interface.

        `GET /wireguard_interfaces/{id}`

        Args:
            id: UUID.

        Returns:
            `WireguardInterface`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
