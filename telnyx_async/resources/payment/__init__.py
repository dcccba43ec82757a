"""`client.payment`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.payment import StoredPaymentTransaction

if TYPE_CHECKING:
    from telnyx_async.resources.payment.auto_recharge_prefs import AutoRechargePrefs

__all__ = ["Payment"]

_CREATE_STORED_PAYMENT_TRANSACTION = Operation(
    "POST",
    "/v2/payment/stored_payment_transactions",
    Data[StoredPaymentTransaction],
    body=BodyKind.JSON,
)


class Payment(Resource):
    """Payments into the account by the method on file, once or automatically.

    Sub-resources: `auto_recharge_prefs`. Guide: `docs/billing.md`.
    """

    @cached_property
    def auto_recharge_prefs(self) -> AutoRechargePrefs:
        """Automatic recharge: when and by how much the balance is filled up."""
        from telnyx_async.resources.payment.auto_recharge_prefs import AutoRechargePrefs

        return AutoRechargePrefs(self._client)

    async def create_stored_payment_transaction(
        self, *, amount: str, **options: Unpack[RequestOptions]
    ) -> Data[StoredPaymentTransaction]:
        """Charge the payment method on file and add the amount to the balance.

        `POST /v2/payment/stored_payment_transactions`

        Args:
            amount: Dollars and cents to charge to the payment method on file, as a string
                (`120.00`).

        Returns:
            `StoredPaymentTransaction`, as `.data`: `id`, `amount_cents`, `amount_currency`,
            `auto_recharge`, `processor_status`, `transaction_processing_type` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE_STORED_PAYMENT_TRANSACTION, body={"amount": amount}, options=options
        )
