"""`client.x402.credit_account`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.x402 import X402Quote, X402Transaction

if TYPE_CHECKING:
    from telnyx_async.resources.x402.credit_account.payments import Payments

__all__ = ["CreditAccount"]

_CREATE_QUOTE = Operation("POST", "/x402/credit_account/quote", Data[X402Quote], body=BodyKind.JSON)
_SETTLE = Operation("POST", "/x402/credit_account", Data[X402Transaction], body=BodyKind.JSON)


class CreditAccount(Resource):
    """Credit for the account, paid with stablecoins.

    Sub-resources: `payments`.
    """

    @cached_property
    def payments(self) -> Payments:
        """Payments made by x402."""
        from telnyx_async.resources.x402.credit_account.payments import Payments

        return Payments(self._client)

    async def create_quote(
        self, *, amount_usd: str, **options: Unpack[RequestOptions]
    ) -> Data[X402Quote]:
        """Request a quote: what to sign in order to pay an amount into the account.

        `POST /x402/credit_account/quote`

        Args:
            amount_usd: Sum to put on the account, in US dollars as text, such as `50.00`; 5.00
                to 10000.00.

        Returns:
            `X402Quote`, as `.data`: `id`, `amount_crypto`, `amount_usd`, `expires_at`, `network`,
            `payment_requirements` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE_QUOTE, body={"amount_usd": amount_usd}, options=options)

    async def settle(
        self,
        *,
        id: str,
        payment_signature: str | Unset = UNSET,
        header_payment_signature: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[X402Transaction]:
        """Settle a payment into the account by x402.

        `POST /x402/credit_account`

        Args:
            id: Quote that is paid, the `id` from `create_quote`.
            payment_signature: Signed payment (x402 PaymentPayload) in base64; may go in the
                header `header_payment_signature` instead.
            header_payment_signature: Signed payment in base64, as a header in place of
                `payment_signature`.

        Returns:
            `X402Transaction`, as `.data`: `id`, `status`, `amount`, `currency`, `quote_id`,
            `tx_hash` and 2 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SETTLE,
            headers={"PAYMENT-SIGNATURE": header_payment_signature},
            body={"id": id, "payment_signature": payment_signature},
            options=options,
        )
