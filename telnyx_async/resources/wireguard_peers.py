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
    """WireGuard peers: machines of yours that connect to an interface."""

    async def create(
        self, *, body: models.WireguardPeerParam | Model, **options: Unpack[RequestOptions]
    ) -> Data[WireguardPeer]:
        """Create a WireGuard peer: a machine that connects to an interface; five at most for each.

        `POST /wireguard_peers`

        Args:
            body: Peer to create: the interface it connects to, and its public key; without a
                key, Telnyx creates a pair. Object with `wireguard_interface_id`, `public_key`.

        Returns:
            `WireguardPeer`, as `.data`: `id`, `last_seen`, `private_key`, `wireguard_interface_id`,
            `public_key` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=body, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[WireguardPeer]:
        """Delete a WireGuard peer; its tunnel closes.

        `DELETE /wireguard_peers/{id}`

        Args:
            id: WireGuard peer, from `wireguard_peers.list`. UUID.

        Returns:
            `WireguardPeer`, as `.data`: `id`, `last_seen`, `private_key`, `wireguard_interface_id`,
            `public_key` and 3 more fields.

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
        """List the WireGuard peers, page by page.

        `GET /wireguard_peers`

        Args:
            filter: Narrows the peers to those of one interface. Object with
                `wireguard_interface_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WireguardPeer` rows (`id`, `last_seen`, `private_key`,
            `wireguard_interface_id`, `public_key` and 3 more fields); iterating goes on through all
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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WireguardPeer]:
        """Retrieve a WireGuard peer: its key, and when it was last active.

        `GET /wireguard_peers/{id}`

        Args:
            id: WireGuard peer, from `wireguard_peers.list`. UUID.

        Returns:
            `WireguardPeer`, as `.data`: `id`, `last_seen`, `private_key`, `wireguard_interface_id`,
            `public_key` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_config(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """Retrieve a WireGuard configuration for the peer, as text to be completed.

        `GET /wireguard_peers/{id}/config`

        Args:
            id: WireGuard peer, from `wireguard_peers.list`. UUID.

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
        """Set another public key for a WireGuard peer.

        `PATCH /wireguard_peers/{id}`

        Args:
            id: WireGuard peer, from `wireguard_peers.list`. UUID.
            public_key: Public key of your side, in base64. Without it Telnyx makes a pair of
                keys and shows the private one once.

        Returns:
            `WireguardPeer`, as `.data`: `id`, `last_seen`, `private_key`, `wireguard_interface_id`,
            `public_key` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"public_key": public_key}, options=options
        )
