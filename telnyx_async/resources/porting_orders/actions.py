"""`client.porting_orders.actions`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.porting_orders import (
    PortingOrderEnvelope,
    PortingOrderShareToken,
    PortingOrdersActivationJob,
)

__all__ = ["Actions"]

_ACTIVATE = Operation(
    "POST", "/porting_orders/{id}/actions/activate", Data[PortingOrdersActivationJob]
)
_CANCEL = Operation("POST", "/porting_orders/{id}/actions/cancel", PortingOrderEnvelope)
_CONFIRM = Operation("POST", "/porting_orders/{id}/actions/confirm", PortingOrderEnvelope)
_SHARE = Operation(
    "POST", "/porting_orders/{id}/actions/share", Data[PortingOrderShareToken], body=BodyKind.JSON
)


class Actions(Resource):
    """Commands for a porting order."""

    async def activate(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingOrdersActivationJob]:
        """Activate a porting order.

        `POST /porting_orders/{id}/actions/activate`

        Args:
            id: UUID.

        Returns:
            `PortingOrdersActivationJob`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_ACTIVATE, path={"id": id}, options=options)

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> PortingOrderEnvelope:
        """Cancel a porting order.

        `POST /porting_orders/{id}/actions/cancel`

        Args:
            id: UUID.

        Returns:
            `PortingOrderEnvelope`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CANCEL, path={"id": id}, options=options)

    async def confirm(self, id: str, **options: Unpack[RequestOptions]) -> PortingOrderEnvelope:
        """Confirm a porting order.

        `POST /porting_orders/{id}/actions/confirm`

        Args:
            id: UUID.

        Returns:
            `PortingOrderEnvelope`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CONFIRM, path={"id": id}, options=options)

    async def share(
        self,
        id: str,
        *,
        expires_in_seconds: int | Unset = UNSET,
        permissions: Literal["porting_order.document.read", "porting_order.document.update"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingOrderShareToken]:
        """Share a porting order.

        `POST /porting_orders/{id}/actions/share`

        Args:
            id: UUID.
            expires_in_seconds: Integer, 1 to 172,800, in seconds.
            permissions: `"porting_order.document.read"` or `"porting_order.document.update"`.

        Returns:
            `PortingOrderShareToken`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _SHARE,
            path={"id": id},
            body={"expires_in_seconds": expires_in_seconds, "permissions": permissions},
            options=options,
        )
