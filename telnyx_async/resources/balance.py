"""`client.balance`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.balance import Balance as BalanceModel

__all__ = ["Balance"]

_RETRIEVE = Operation("GET", "/balance", Data[BalanceModel], replay=Replay.SAFE)


class Balance(Resource):
    """The account's money: balance, credit limit and what can still be spent.

    Guide: `docs/billing.md`.
    """

    async def retrieve(self, **options: Unpack[RequestOptions]) -> Data[BalanceModel]:
        """Retrieve the balance, the credit limit and the credit available.

        `GET /balance`

        Returns:
            `BalanceModel`, as `.data`.

        Raises:
            `PermissionDeniedError` (403), `UnprocessableEntityError` (422), `APIStatusError` (503,
            any other) for an error status; `APIConnectionError` without a response.

        Example:
            client.balance.retrieve()
        """
        return await self._call(_RETRIEVE, options=options)
