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
    """Confirm, activate, cancel and share porting orders.

    Guide: `docs/numbers.md`.
    """

    async def activate(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingOrdersActivationJob]:
        """Activate the numbers of a US FastPort order at Telnyx now.

        `POST /porting_orders/{id}/actions/activate`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.

        Returns:
            `PortingOrdersActivationJob`, as `.data`: `id`, `status`, `activate_at`,
            `activation_type`, `activation_windows` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `porting_order.status_changed`.
        """
        return await self._call(_ACTIVATE, path={"id": id}, options=options)

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> PortingOrderEnvelope:
        """Request the cancellation of a porting order.

        `POST /porting_orders/{id}/actions/cancel`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.

        Returns:
            `PortingOrderEnvelope`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `porting_order.status_changed`.
        """
        return await self._call(_CANCEL, path={"id": id}, options=options)

    async def confirm(self, id: str, **options: Unpack[RequestOptions]) -> PortingOrderEnvelope:
        """Submit a completed porting order to Telnyx and the present carrier.

        `POST /porting_orders/{id}/actions/confirm`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.

        Returns:
            `PortingOrderEnvelope`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `porting_order.status_changed`.

        Example:
            client.porting_orders.actions.confirm(porting_order_id)
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
        """Create a token with which a person without an account can open the order's documents.

        `POST /porting_orders/{id}/actions/share`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            expires_in_seconds: How long the token is valid, in seconds: two days (`172800`) at
                most. 1 to 172,800.
            permissions: What the holder may do: read the order's documents
                (`porting_order.document.read`), or also replace them (`…update`).
                `"porting_order.document.read"` or `"porting_order.document.update"`.

        Returns:
            `PortingOrderShareToken`, as `.data`: `id`, `token`, `expires_at`, `expires_in_seconds`,
            `permissions`, `porting_order_id` and 2 more fields.

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
