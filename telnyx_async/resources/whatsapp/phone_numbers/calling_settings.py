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
    """Phone number calling settings."""

    async def retrieve(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappCallingSettings]:
        """Retrieve phone number calling settings.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/calling_settings`

        Args:
            phone_number: String.

        Returns:
            `WhatsappCallingSettings`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"phone_number": phone_number}, options=options)

    async def update(
        self, phone_number: str, *, enabled: bool, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappCallingSettings]:
        """Update phone number calling settings.

        `PATCH /v2/whatsapp/phone_numbers/{phone_number}/calling_settings`

        Args:
            phone_number: String.
            enabled: True or false.

        Returns:
            `WhatsappCallingSettings`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"phone_number": phone_number}, body={"enabled": enabled}, options=options
        )
