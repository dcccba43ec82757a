"""`client.payment.auto_recharge_prefs`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.payment import AutoRechargePref

__all__ = ["AutoRechargePrefs"]

_LIST = Operation("GET", "/payment/auto_recharge_prefs", Data[AutoRechargePref], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH", "/payment/auto_recharge_prefs", Data[AutoRechargePref], body=BodyKind.JSON
)


class AutoRechargePrefs(Resource):
    """Automatic recharge: when and by how much the balance is filled up.

    Guide: `docs/billing.md`.
    """

    async def list(self, **options: Unpack[RequestOptions]) -> Data[AutoRechargePref]:
        """Retrieve the settings of automatic recharge.

        `GET /payment/auto_recharge_prefs`

        Returns:
            `AutoRechargePref`, as `.data`: `id`, `enabled`, `invoice_enabled`, `preference`,
            `recharge_amount`, `threshold_amount` and 1 more field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self,
        *,
        enabled: bool | Unset = UNSET,
        invoice_enabled: bool | Unset = UNSET,
        preference: Literal["credit_paypal", "ach"] | Unset = UNSET,
        recharge_amount: str | Unset = UNSET,
        threshold_amount: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AutoRechargePref]:
        """Turn automatic recharge on or off, or change its amounts and payment method.

        `PATCH /payment/auto_recharge_prefs`

        Args:
            enabled: Whether the account is recharged by itself when the balance falls below
                `threshold_amount`.
            invoice_enabled: Whether invoices are made for the automatic recharges.
            preference: What is charged: a card or PayPal account (`credit_paypal`), or a US
                bank account (`ach`).
            recharge_amount: Dollars to add on top: the charge fills the balance up to
                `threshold_amount` and then adds this, as a decimal string.
            threshold_amount: Balance in dollars below which the account is recharged, as a
                decimal string.

        Returns:
            `AutoRechargePref`, as `.data`: `id`, `enabled`, `invoice_enabled`, `preference`,
            `recharge_amount`, `threshold_amount` and 1 more field.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            body={
                "enabled": enabled,
                "invoice_enabled": invoice_enabled,
                "preference": preference,
                "recharge_amount": recharge_amount,
                "threshold_amount": threshold_amount,
            },
            options=options,
        )
