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
    """Connections of your account to third-party apps.

    Guide: `docs/assistants.md`.
    """

    async def delete(self, user_connection_id: str, **options: Unpack[RequestOptions]) -> None:
        """Disconnect an app; assistants lose its tools.

        `DELETE /ai/integrations/connections/{user_connection_id}`

        Args:
            user_connection_id: Connection of your account to a third-party app, from
                `ai.integrations.connections.list`.

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
        """List the apps that your account is connected to.

        `GET /ai/integrations/connections`

        Returns:
            `list[IntegrationConnection]`, as `.data`: `id`, `allowed_tools` and `integration_id`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(
        self, user_connection_id: str, **options: Unpack[RequestOptions]
    ) -> Data[IntegrationConnection]:
        """Retrieve the connection to an app and the tools it allows.

        `GET /ai/integrations/connections/{user_connection_id}`

        Args:
            user_connection_id: Connection of your account to a third-party app, from
                `ai.integrations.connections.list`.

        Returns:
            `IntegrationConnection`, as `.data`: `id`, `allowed_tools` and `integration_id`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"user_connection_id": user_connection_id}, options=options
        )
