"""`client.actions.purchase`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.actions import PurchasedSimCards

__all__ = ["Purchase"]

_CREATE = Operation("POST", "/actions/purchase/esims", PurchasedSimCards, body=BodyKind.JSON)


class Purchase(Resource):
    """Purchase."""

    async def create(
        self,
        *,
        amount: int,
        product: str | Unset = UNSET,
        sim_card_group_id: str | Unset = UNSET,
        status: Literal["enabled", "disabled", "standby"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        whitelabel_name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PurchasedSimCards:
        """Order eSIMs, which come as SIM cards.

        `POST /actions/purchase/esims`

        Args:
            amount: Integer, at least 1.
            product: String.
            sim_card_group_id: UUID.
            status: `"enabled"`, `"disabled"` or `"standby"`; `"enabled"` by default.
            tags: List of strings.
            whitelabel_name: String.

        Returns:
            `PurchasedSimCards`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "amount": amount,
                "product": product,
                "sim_card_group_id": sim_card_group_id,
                "status": status,
                "tags": tags,
                "whitelabel_name": whitelabel_name,
            },
            options=options,
        )
