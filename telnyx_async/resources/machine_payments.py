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
    """Machine payments."""

    async def account_credit(
        self, *, amount_usd: str, **options: Unpack[RequestOptions]
    ) -> Data[MachinePayment]:
        """Add credit to the account by a machine payment.

        `POST /machine-payments/account-credit`

        Args:
            amount_usd: String.

        Returns:
            `MachinePayment`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_ACCOUNT_CREDIT, body={"amount_usd": amount_usd}, options=options)
