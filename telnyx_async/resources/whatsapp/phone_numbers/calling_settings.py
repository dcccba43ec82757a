"""`client.whatsapp.phone_numbers.calling_settings`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import WhatsappCallingSettings

__all__ = ["CallingSettings"]

_RETRIEVE = Operation(
    "GET",
    "/v2/whatsapp/phone_numbers/{phone_number}/calling_settings",
    Data[WhatsappCallingSettings],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/v2/whatsapp/phone_numbers/{phone_number}/calling_settings",
    Data[WhatsappCallingSettings],
    body=BodyKind.JSON,
)


class CallingSettings(Resource):
    """Whether users can call a number on WhatsApp.

    Guide: `docs/messaging.md`.
    """

    async def retrieve(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappCallingSettings]:
        """Check whether calls by WhatsApp to a number are enabled.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/calling_settings`

        Args:
            phone_number: WhatsApp number of yours, in E.164 format; see
                `whatsapp.phone_numbers.list`.

        Returns:
            `WhatsappCallingSettings`, as `.data`: `phone_number`, `enabled` and 2 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"phone_number": phone_number}, options=options)

    async def update(
        self, phone_number: str, *, enabled: bool, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappCallingSettings]:
        """Switch calls by WhatsApp to a number on or off.

        `PATCH /v2/whatsapp/phone_numbers/{phone_number}/calling_settings`

        Args:
            phone_number: WhatsApp number of yours to change, in E.164 format; see
                `whatsapp.phone_numbers.list`.
            enabled: `true` lets users call the number by WhatsApp.

        Returns:
            `WhatsappCallingSettings`, as `.data`: `phone_number`, `enabled` and 2 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"phone_number": phone_number}, body={"enabled": enabled}, options=options
        )
