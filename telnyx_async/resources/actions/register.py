"""`client.actions.register`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.actions import RegisteredSimCards

__all__ = ["Register"]

_CREATE = Operation("POST", "/actions/register/sim_cards", RegisteredSimCards, body=BodyKind.JSON)


class Register(Resource):
    """Register physical SIM cards with the account by their registration codes.

    Guide: `docs/sim-cards.md`.
    """

    async def create(
        self,
        *,
        registration_codes: Sequence[str],
        sim_card_group_id: str | Unset = UNSET,
        status: Literal["enabled", "disabled", "standby"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RegisteredSimCards:
        """Register physical SIM cards by the codes printed on them.

        `POST /actions/register/sim_cards`

        Args:
            registration_codes: Codes that came with the SIM cards, one for each card to take
                into your account.
            sim_card_group_id: SIM card group the cards join, from `sim_card_groups.list`; your
                default group if left out. UUID.
            status: State of the cards once registered: `enabled` can use data; `disabled` and
                `standby` cannot until they are enabled. Default `"enabled"`.
            tags: Labels to attach to all of the registered SIM cards, by which `sim_cards.list`
                can search.

        Returns:
            `RegisteredSimCards`: `errors` and `data`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "registration_codes": registration_codes,
                "sim_card_group_id": sim_card_group_id,
                "status": status,
                "tags": tags,
            },
            options=options,
        )
