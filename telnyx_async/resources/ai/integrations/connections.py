"""`client.ai.integrations.connections`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.ai import IntegrationConnection

__all__ = ["Connections"]

_DELETE = Operation(
    "DELETE", "/ai/integrations/connections/{user_connection_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET", "/ai/integrations/connections", Data[list[IntegrationConnection]], replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET",
    "/ai/integrations/connections/{user_connection_id}",
    Data[IntegrationConnection],
    replay=Replay.SAFE,
)


class Connections(Resource):
    """Integration connections."""

    async def delete(self, user_connection_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an integration connection.

        `DELETE /ai/integrations/connections/{user_connection_id}`

        Args:
            user_connection_id: String.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DELETE, path={"user_connection_id": user_connection_id}, options=options
        )

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[IntegrationConnection]]:
        """List integration connections.

        `GET /ai/integrations/connections`

        Returns:
            `list[IntegrationConnection]`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(
        self, user_connection_id: str, **options: Unpack[RequestOptions]
    ) -> Data[IntegrationConnection]:
        """Retrieve an integration connection.

        `GET /ai/integrations/connections/{user_connection_id}`

        Args:
            user_connection_id: String.

        Returns:
            `IntegrationConnection`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"user_connection_id": user_connection_id}, options=options
        )
