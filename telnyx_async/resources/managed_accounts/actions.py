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
    """Disable managed accounts, and enable them again."""

    async def disable(self, id: str, **options: Unpack[RequestOptions]) -> Data[ManagedAccount]:
        """Disable a managed account: no new calls, messages or logins.

        `POST /managed_accounts/{id}/actions/disable`

        Calls in progress go on. `managed_accounts.actions.enable` lifts it.

        Args:
            id: Managed account to shut out, from `managed_accounts.list`; calls in progress go
                on.

        Returns:
            `ManagedAccount`, as `.data`: `id`, `api_key`, `api_token`, `api_user`, `email`,
            `manager_account_id` and 7 more fields.

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
        """Enable a disabled managed account, with its connections on request.

        `POST /managed_accounts/{id}/actions/enable`

        Args:
            id: Managed account to allow the use of Telnyx again, from `managed_accounts.list`.
            reenable_all_connections: Whether all connections of the account are switched on
                again too; those that fail validation stay off. Default `false`.

        Returns:
            `ManagedAccount`, as `.data`: `id`, `api_key`, `api_token`, `api_user`, `email`,
            `manager_account_id` and 7 more fields.

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
