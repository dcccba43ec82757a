"""`client.managed_accounts.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.managed_accounts import ManagedAccount

__all__ = ["Actions"]

_DISABLE = Operation("POST", "/managed_accounts/{id}/actions/disable", Data[ManagedAccount])
_ENABLE = Operation(
    "POST", "/managed_accounts/{id}/actions/enable", Data[ManagedAccount], body=BodyKind.JSON
)


class Actions(Resource):
    """Commands for a managed account."""

    async def disable(self, id: str, **options: Unpack[RequestOptions]) -> Data[ManagedAccount]:
        """Disable a managed account.

        `POST /managed_accounts/{id}/actions/disable`

        Args:
            id: String.

        Returns:
            `ManagedAccount`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DISABLE, path={"id": id}, options=options)

    async def enable(
        self,
        id: str,
        *,
        reenable_all_connections: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ManagedAccount]:
        """Enable a managed account.

        `POST /managed_accounts/{id}/actions/enable`

        Args:
            id: String.
            reenable_all_connections: True or false; false by default.

        Returns:
            `ManagedAccount`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _ENABLE,
            path={"id": id},
            body={"reenable_all_connections": reenable_all_connections},
            options=options,
        )
