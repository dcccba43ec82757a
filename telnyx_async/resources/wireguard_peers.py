"""`client.wireguard_peers`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.wireguard_peers import WireguardPeer

__all__ = ["WireguardPeers"]

_CREATE = Operation(
    "POST",
    "/wireguard_peers",
    Data[WireguardPeer],
    nested=lambda: {"": models.WireguardPeerParam},
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/wireguard_peers/{id}", Data[WireguardPeer], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/wireguard_peers",
    WireguardPeer,
    nested=lambda: {"filter": models.WireguardPeerFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/wireguard_peers/{id}", Data[WireguardPeer], replay=Replay.SAFE)
_RETRIEVE_CONFIG = Operation(
    "GET", "/wireguard_peers/{id}/config", str, accept="text/plain", replay=Replay.SAFE
)
_UPDATE = Operation("PATCH", "/wireguard_peers/{id}", Data[WireguardPeer], body=BodyKind.JSON)


class WireguardPeers(Resource):
    """WireGuard peers."""

    async def create(
        self, *, body: models.WireguardPeerParam | Model, **options: Unpack[RequestOptions]
    ) -> Data[WireguardPeer]:
        """Create a WireGuard peer.

        `POST /wireguard_peers`

        Args:
            body: Object with `wireguard_interface_id`, `public_key`.

        Returns:
            `WireguardPeer`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=body, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[WireguardPeer]:
        """Delete a WireGuard peer.

        `DELETE /wireguard_peers/{id}`

        Args:
            id: UUID.

        Returns:
            `WireguardPeer`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.WireguardPeerFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WireguardPeer]:
        """List WireGuard peers.

        `GET /wireguard_peers`

        Args:
            filter: Object with `wireguard_interface_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WireguardPeer`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WireguardPeer]:
        """Retrieve a WireGuard peer.

        `GET /wireguard_peers/{id}`

        Args:
            id: UUID.

        Returns:
            `WireguardPeer`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_config(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """Retrieve the config of a WireGuard peer.

        `GET /wireguard_peers/{id}/config`

        Args:
            id: UUID.

        Returns:
            Text.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_CONFIG, path={"id": id}, options=options)

    async def update(
        self, id: str, *, public_key: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[WireguardPeer]:
        """Update a WireGuard peer.

        `PATCH /wireguard_peers/{id}`

        Args:
            id: UUID.
            public_key: String.

        Returns:
            `WireguardPeer`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"public_key": public_key}, options=options
        )
