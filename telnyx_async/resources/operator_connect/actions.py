"""`client.operator_connect.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.operator_connect import OperatorConnectRefresh

__all__ = ["Actions"]

_REFRESH = Operation("POST", "/operator_connect/actions/refresh", OperatorConnectRefresh)


class Actions(Resource):
    """Refresh the integration with Microsoft Teams."""

    async def refresh(self, **options: Unpack[RequestOptions]) -> OperatorConnectRefresh:
        """Synchronize the Teams integration in the background, adding external connections as needed.

        `POST /operator_connect/actions/refresh`

        What came of it is in `external_connections.log_messages`.

        Returns:
            `OperatorConnectRefresh`: `message` and `success`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_REFRESH, options=options)
