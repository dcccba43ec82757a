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
    """X402 credit account."""

    @cached_property
    def payments(self) -> Payments:
        from telnyx_async.resources.x402.credit_account.payments import Payments

        return Payments(self._client)

    async def create_quote(
        self, *, amount_usd: str, **options: Unpack[RequestOptions]
    ) -> Data[X402Quote]:
        """Create a quote.

        `POST /x402/credit_account/quote`

        Args:
            amount_usd: String.

        Returns:
            `X402Quote`, as `.data`.

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
            id: String.
            payment_signature: String.
            header_payment_signature: String.

        Returns:
            `X402Transaction`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SETTLE,
            headers={"PAYMENT-SIGNATURE": header_payment_signature},
            body={"id": id, "payment_signature": payment_signature},
            options=options,
        )
