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
    """Buy eSIMs, which become SIM cards of the account.

    Guide: `docs/sim-cards.md`.
    """

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
        """Buy eSIMs, which then appear in `sim_cards.list`.

        `POST /actions/purchase/esims`

        Args:
            amount: How many eSIMs to buy. At least 1.
            product: Kind of eSIM; `whitelabel` for one that shows your own network name, given
                in `whitelabel_name`.
            sim_card_group_id: SIM card group the eSIMs join, from `sim_card_groups.list`; your
                default group if left out. UUID.
            status: State of the eSIMs once registered: `enabled` can use data; `disabled` and
                `standby` cannot until they are enabled. Default `"enabled"`.
            tags: Labels to attach to all of the new SIM cards, by which `sim_cards.list` can
                search.
            whitelabel_name: Network name that phones show for the eSIM (SPN): letters, digits
                and spaces. Only together with `product` `whitelabel`.

        Returns:
            `PurchasedSimCards`: `errors` and `data`.

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
