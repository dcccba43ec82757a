"""`client.siprec_connectors`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.siprec_connectors import SiprecConnector

__all__ = ["SiprecConnectors"]

_CREATE = Operation("POST", "/siprec_connectors", Data[SiprecConnector], body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/siprec_connectors/{connector_name}", accept="*/*", replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET", "/siprec_connectors/{connector_name}", Data[SiprecConnector], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PUT",
    "/siprec_connectors/{connector_name}",
    Data[SiprecConnector],
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class SiprecConnectors(Resource):
    """SIPREC connectors: recording servers to which the audio of calls can be sent."""

    async def create(
        self,
        *,
        host: str,
        name: str,
        port: int,
        app_subdomain: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SiprecConnector]:
        """Set up a recording server, to be named when SIPREC is started on a call.

        `POST /siprec_connectors`

        Args:
            host: Host name or IPv4 address of the recording server (SRS).
            name: What the connector is called; calls refer to it as `connector_name`.
            port: Network port on which the SIPREC recording server listens.
            app_subdomain: Subdomain to which calls go when Telnyx's own recording server is
                used; not needed for servers of others.

        Returns:
            `SiprecConnector`, as `.data`: `name`, `app_subdomain`, `host`, `port` and 3 more
            fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={"host": host, "name": name, "port": port, "app_subdomain": app_subdomain},
            options=options,
        )

    async def delete(self, connector_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a SIPREC connector.

        `DELETE /siprec_connectors/{connector_name}`

        Args:
            connector_name: Connector to delete, by the `name` given in
                `siprec_connectors.create`.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"connector_name": connector_name}, options=options)

    async def retrieve(
        self, connector_name: str, **options: Unpack[RequestOptions]
    ) -> Data[SiprecConnector]:
        """Retrieve a SIPREC connector by its name.

        `GET /siprec_connectors/{connector_name}`

        Args:
            connector_name: Connector to look up, by the `name` given in
                `siprec_connectors.create`.

        Returns:
            `SiprecConnector`, as `.data`: `name`, `app_subdomain`, `host`, `port` and 3 more
            fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"connector_name": connector_name}, options=options)

    async def update(
        self,
        connector_name: str,
        *,
        host: str,
        name: str,
        port: int,
        app_subdomain: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SiprecConnector]:
        """Replace a SIPREC connector's name, host, port and subdomain.

        `PUT /siprec_connectors/{connector_name}`

        Args:
            connector_name: Connector to change, by the `name` given in
                `siprec_connectors.create`.
            host: Host name or IPv4 address of the recording server (SRS).
            name: What the connector is to be called; calls refer to it as `connector_name`.
            port: Network port on which the SIPREC recording server listens.
            app_subdomain: Subdomain to which calls go when Telnyx's own recording server is
                used; not needed for servers of others.

        Returns:
            `SiprecConnector`, as `.data`: `name`, `app_subdomain`, `host`, `port` and 3 more
            fields.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"connector_name": connector_name},
            body={"host": host, "name": name, "port": port, "app_subdomain": app_subdomain},
            options=options,
        )
