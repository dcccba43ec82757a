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
    """Register."""

    async def create(
        self,
        *,
        registration_codes: Sequence[str],
        sim_card_group_id: str | Unset = UNSET,
        status: Literal["enabled", "disabled", "standby"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RegisteredSimCards:
        """Register SIM cards by their registration codes.

        `POST /actions/register/sim_cards`

        Args:
            registration_codes: List of strings.
            sim_card_group_id: UUID.
            status: `"enabled"`, `"disabled"` or `"standby"`; `"enabled"` by default.
            tags: List of strings.

        Returns:
            `RegisteredSimCards`.

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
