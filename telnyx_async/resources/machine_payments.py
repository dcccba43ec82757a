"""`client.machine_payments`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.machine_payments import MachinePayment

__all__ = ["MachinePayments"]

_ACCOUNT_CREDIT = Operation(
    "POST", "/machine-payments/account-credit", Data[MachinePayment], body=BodyKind.JSON
)


class MachinePayments(Resource):
    """Account credit paid by programs, through the Machine Payment Protocol."""

    async def account_credit(
        self, *, amount_usd: str, **options: Unpack[RequestOptions]
    ) -> Data[MachinePayment]:
        """Add credit to the account by a machine payment (HTTP 402).

        `POST /machine-payments/account-credit`

        In two steps: the first call fails with 402 and names ways to pay in `WWW-Authenticate`;
        repeat it with the paid credential in `Authorization`. From 5 to 500 dollars. The credential
        names the account to credit: if that cannot be credited, the money is taken and not refunded
        by itself.

        Args:
            amount_usd: Dollars to add to the balance, as a decimal string with two places
                (`25.00`); usually 5 to 500. Send the same amount on the paid retry.

        Returns:
            `MachinePayment`, as `.data`: `id`, `status`, `account_id`, `amount`, `currency`,
            `payment_source` and 8 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_ACCOUNT_CREDIT, body={"amount_usd": amount_usd}, options=options)
