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
    """Payment auto recharge prefs."""

    async def list(self, **options: Unpack[RequestOptions]) -> Data[AutoRechargePref]:
        """List payment auto recharge prefs.

        `GET /payment/auto_recharge_prefs`

        Returns:
            `AutoRechargePref`, as `.data`.

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
        """Update the payment auto recharge prefs.

        `PATCH /payment/auto_recharge_prefs`

        Args:
            enabled: True or false.
            invoice_enabled: True or false.
            preference: `"credit_paypal"` or `"ach"`.
            recharge_amount: String.
            threshold_amount: String.

        Returns:
            `AutoRechargePref`, as `.data`.

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
