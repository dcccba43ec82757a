"""`client.balance`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._resource import Resource
from telnyx_async.models.balance import BalanceRetrieveResponseData

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions

__all__ = ["Balance"]

_RETRIEVE = Operation("GET", "/balance", Data[BalanceRetrieveResponseData], replay=Replay.SAFE)


class Balance(Resource):
    """Methods."""

    async def retrieve(
        self, **options: Unpack[RequestOptions]
    ) -> Data[BalanceRetrieveResponseData]:
        """`GET /balance`"""
        return await self._call(_RETRIEVE, options=options)
