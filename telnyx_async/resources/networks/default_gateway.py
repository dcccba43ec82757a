"""`client.networks.default_gateway`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.networks import DefaultGatewayList

__all__ = ["DefaultGateway"]

_CREATE = Operation(
    "POST", "/networks/{network_identifier}/default_gateway", DefaultGatewayList, body=BodyKind.JSON
)
_DELETE = Operation("DELETE", "/networks/{id}/default_gateway", DefaultGatewayList)
_RETRIEVE = Operation(
    "GET", "/networks/{id}/default_gateway", DefaultGatewayList, replay=Replay.SAFE
)


class DefaultGateway(Resource):
    """Gateway through which traffic leaves a private network."""

    async def create(
        self,
        network_identifier: str,
        *,
        wireguard_peer_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> DefaultGatewayList:
        """Route outbound traffic of a private network through a WireGuard peer.

        `POST /networks/{network_identifier}/default_gateway`

        Args:
            network_identifier: Private network that gets the default gateway, from
                `networks.list`. UUID.
            wireguard_peer_id: Peer through which traffic leaves the network, from
                `wireguard_peers.list`. UUID.

        Returns:
            `DefaultGatewayList`: `data` and `meta`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"network_identifier": network_identifier},
            body={"wireguard_peer_id": wireguard_peer_id},
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> DefaultGatewayList:
        """Remove the default gateway of a private network.

        `DELETE /networks/{id}/default_gateway`

        Args:
            id: Private network, from `networks.list`. UUID.

        Returns:
            `DefaultGatewayList`: `data` and `meta`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> DefaultGatewayList:
        """Retrieve the default gateway of a private network, with its status.

        `GET /networks/{id}/default_gateway`

        Args:
            id: Private network, from `networks.list`. UUID.

        Returns:
            `DefaultGatewayList`: `data` and `meta`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
