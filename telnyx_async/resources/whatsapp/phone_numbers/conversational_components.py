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
    """Ice breakers and commands shown in the chat with a number.

    Guide: `docs/messaging.md`.
    """

    async def list(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappConversationalComponent]:
        """Retrieve the ice breakers and commands of a number.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/conversational_components`

        Args:
            phone_number: WhatsApp number of yours, in E.164 format; see
                `whatsapp.phone_numbers.list`.

        Returns:
            `WhatsappConversationalComponent`, as `.data`: `phone_number`, `commands`,
            `ice_breakers` and 1 more field.

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
        """Set the ice breakers and commands of a number.

        `PATCH /v2/whatsapp/phone_numbers/{phone_number}/conversational_components`

        Args:
            phone_number: WhatsApp number of yours to change, in E.164 format; see
                `whatsapp.phone_numbers.list`.
            commands: Commands that users see after typing `/`, each with an explanation. List
                of objects with `command`, `description`.
            ice_breakers: Ready-made questions shown when a user opens a chat for the first
                time.

        Returns:
            `WhatsappConversationalComponent`, as `.data`: `phone_number`, `commands`,
            `ice_breakers` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL,
            path={"phone_number": phone_number},
            body={"commands": commands, "ice_breakers": ice_breakers},
            options=options,
        )
