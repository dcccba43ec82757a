"""`client.spend_limits`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.spend_limits import SpendLimit, SpendLimitList

__all__ = ["SpendLimits"]

_CREATE = Operation("POST", "/spend_limits", Data[SpendLimit], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/spend_limits/{product}", Data[SpendLimit], replay=Replay.SAFE)
_LIST = Operation("GET", "/spend_limits", SpendLimitList, replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/spend_limits/{product}", Data[SpendLimit], body=BodyKind.JSON)


class SpendLimits(Resource):
    """Spend limits."""

    async def create(
        self,
        *,
        amount: float | Unset = UNSET,
        product: str,
        period: Literal["daily", "monthly"] | Unset = UNSET,
        reason: str | Unset = UNSET,
        unlimited: Literal[False] | Literal[True] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SpendLimit]:
        """Create a spend limit.

        `POST /spend_limits`

        Args:
            amount: Number.
            product: String.
            period: `"daily"` or `"monthly"`.
            reason: String.
            unlimited: False or true.

        Returns:
            `SpendLimit`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "amount": amount,
                "product": product,
                "period": period,
                "reason": reason,
                "unlimited": unlimited,
            },
            options=options,
        )

    async def delete(
        self,
        product: str,
        *,
        period: Literal["daily", "monthly"] | Unset = UNSET,
        reason: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SpendLimit]:
        """Delete a spend limit.

        `DELETE /spend_limits/{product}`

        Args:
            product: String.
            period: `"daily"` or `"monthly"`.
            reason: String.

        Returns:
            `SpendLimit`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE,
            path={"product": product},
            query={"period": period, "reason": reason},
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> SpendLimitList:
        """List spend limits.

        `GET /spend_limits`

        Returns:
            `SpendLimitList`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self,
        product: str,
        *,
        amount: float | Unset = UNSET,
        period: Literal["daily", "monthly"] | Unset = UNSET,
        reason: str | Unset = UNSET,
        unlimited: Literal[False] | Literal[True] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SpendLimit]:
        """Update a spend limit.

        `PATCH /spend_limits/{product}`

        Args:
            product: String.
            amount: Number.
            period: `"daily"` or `"monthly"`.
            reason: String.
            unlimited: False or true.

        Returns:
            `SpendLimit`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"product": product},
            query={"period": period},
            body={"amount": amount, "reason": reason, "unlimited": unlimited},
            options=options,
        )
