"""`client.whatsapp.phone_numbers.conversational_components`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import WhatsappConversationalComponent

__all__ = ["ConversationalComponents"]

_LIST = Operation(
    "GET",
    "/v2/whatsapp/phone_numbers/{phone_number}/conversational_components",
    Data[WhatsappConversationalComponent],
    replay=Replay.SAFE,
)
_PATCH_ALL = Operation(
    "PATCH",
    "/v2/whatsapp/phone_numbers/{phone_number}/conversational_components",
    Data[WhatsappConversationalComponent],
    nested=lambda: {"commands": Sequence[models.WhatsappConversationalCommandParam]},
    body=BodyKind.JSON,
)


class ConversationalComponents(Resource):
    """Phone number conversational components."""

    async def list(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappConversationalComponent]:
        """List phone number conversational components.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/conversational_components`

        Args:
            phone_number: String.

        Returns:
            `WhatsappConversationalComponent`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"phone_number": phone_number}, options=options)

    async def patch_all(
        self,
        phone_number: str,
        *,
        commands: Sequence[models.WhatsappConversationalCommandParam | Model] | Unset = UNSET,
        ice_breakers: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WhatsappConversationalComponent]:
        """Update all phone number conversational components.

        `PATCH /v2/whatsapp/phone_numbers/{phone_number}/conversational_components`

        Args:
            phone_number: String.
            commands: List of objects with `command`, `description`.
            ice_breakers: List of strings.

        Returns:
            `WhatsappConversationalComponent`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL,
            path={"phone_number": phone_number},
            body={"commands": commands, "ice_breakers": ice_breakers},
            options=options,
        )
