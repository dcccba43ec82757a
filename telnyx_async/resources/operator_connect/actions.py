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
    """Commands for an operator connect."""

    async def refresh(self, **options: Unpack[RequestOptions]) -> OperatorConnectRefresh:
        """Refresh an operator connect.

        `POST /operator_connect/actions/refresh`

        Returns:
            `OperatorConnectRefresh`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_REFRESH, options=options)
