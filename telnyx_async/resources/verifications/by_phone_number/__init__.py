"""`client.verifications.by_phone_number`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.verifications import VerificationList

if TYPE_CHECKING:
    from telnyx_async.resources.verifications.by_phone_number.actions import Actions

__all__ = ["ByPhoneNumber"]

_LIST = Operation(
    "GET", "/verifications/by_phone_number/{phone_number}", VerificationList, replay=Replay.SAFE
)


class ByPhoneNumber(Resource):
    """Verifications looked up by phone number.

    Sub-resources: `actions`. Guide: `docs/verification.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check verification codes by phone number."""
        from telnyx_async.resources.verifications.by_phone_number.actions import Actions

        return Actions(self._client)

    async def list(self, phone_number: str, **options: Unpack[RequestOptions]) -> VerificationList:
        """List the verifications of a phone number, with status and times.

        `GET /verifications/by_phone_number/{phone_number}`

        Args:
            phone_number: Number that is being verified, E.164.

        Returns:
            `VerificationList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"phone_number": phone_number}, options=options)
