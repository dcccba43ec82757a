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
    """SIPREC connectors."""

    async def create(
        self,
        *,
        host: str,
        name: str,
        port: int,
        app_subdomain: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SiprecConnector]:
        """Create a SIPREC connector.

        `POST /siprec_connectors`

        Args:
            host: String.
            name: String.
            port: Integer.
            app_subdomain: String.

        Returns:
            `SiprecConnector`, as `.data`.

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
            connector_name: String.

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
        """Retrieve a SIPREC connector.

        `GET /siprec_connectors/{connector_name}`

        Args:
            connector_name: String.

        Returns:
            `SiprecConnector`, as `.data`.

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
        """Update a SIPREC connector.

        `PUT /siprec_connectors/{connector_name}`

        Args:
            connector_name: String.
            host: String.
            name: String.
            port: Integer.
            app_subdomain: String.

        Returns:
            `SiprecConnector`, as `.data`.

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
