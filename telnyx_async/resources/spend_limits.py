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
    """Spend limits: how much a product may cost per day or month before it is blocked.

    A limit holds for the whole organization, per day or month in UTC. Above it the product is
    blocked, within some minutes, until the end of the period; raising or deleting the limit lifts
    the block at once. Today `inference` is the only product that can be limited; blocked requests
    fail with 403.

    Guide: `docs/billing.md`.
    """

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
        """Limit what a product may cost per day or month; it is blocked at once if already over.

        `POST /spend_limits`

        Args:
            amount: Dollars after which the product is blocked for the rest of the period; `0`
                blocks at the first cent. Excludes `unlimited` `true`.
            product: Product to limit, as `spend_limits.list` names it; at present only
                `inference`.
            period: Which limit: that of the current day (`daily`) or of the calendar month
                (`monthly`), both in UTC and independent of each other.
            reason: Why the limit is set, kept for later audit.
            unlimited: `true` states expressly that there is no cap, in place of an `amount`.
                `false` or `true`.

        Returns:
            `SpendLimit`, as `.data`: `block`, `blocked`, `effective_limit_usd`, `limit`, `period`,
            `period_end` and 7 more fields.

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
        """Remove a spend limit, which also lifts its block.

        `DELETE /spend_limits/{product}`

        The response says whether a block was lifted, and which limit holds now. A product without a
        limit is a 404.

        Args:
            product: Product whose limit is removed, as `spend_limits.list` names it.
            period: Which limit to remove, that of the day or of the month; say it expressly, as
                `daily` is assumed otherwise. `"daily"` or `"monthly"`.
            reason: Why the limit is removed, kept for later audit; up to 500 characters.

        Returns:
            `SpendLimit`, as `.data`: `block`, `blocked`, `effective_limit_usd`, `limit`, `period`,
            `period_end` and 7 more fields.

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
        """List the products that can be limited, with limit, spending and block of each period.

        `GET /spend_limits`

        Also products without a limit, whose `limit` is null. If the spending cannot be read,
        `spend_error` says so. All at once, not by page.

        Returns:
            `SpendLimitList`: `data` and `meta`.

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
        """Change a spend limit; the product is blocked or released at once as needed.

        `PATCH /spend_limits/{product}`

        Args:
            product: Product whose limit changes, as `spend_limits.list` names it.
            amount: New limit in dollars; above what was spent it lifts a block, below it blocks
                at once. Excludes `unlimited` `true`.
            period: Which limit to change, that of the day or of the month; say it expressly, as
                `daily` is assumed otherwise. `"daily"` or `"monthly"`.
            reason: Why the limit is changed, kept for later audit.
            unlimited: `true` states expressly that there is no cap, in place of an `amount`.
                `false` or `true`.

        Returns:
            `SpendLimit`, as `.data`: `block`, `blocked`, `effective_limit_usd`, `limit`, `period`,
            `period_end` and 7 more fields.

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
