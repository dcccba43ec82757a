"""`client.whatsapp_message_templates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.shared import WhatsappTemplate

__all__ = ["WhatsappMessageTemplates"]

_DELETE = Operation(
    "DELETE", "/v2/whatsapp_message_templates/{id}", accept="*/*", replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET", "/v2/whatsapp_message_templates/{id}", Data[WhatsappTemplate], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/v2/whatsapp_message_templates/{id}",
    Data[WhatsappTemplate],
    nested=lambda: {"components": Sequence[models.WhatsappTemplateComponentParam]},
    body=BodyKind.JSON,
)


class WhatsappMessageTemplates(Resource):
    """WhatsApp message templates."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a WhatsApp message template.

        `DELETE /v2/whatsapp_message_templates/{id}`

        Args:
            id: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WhatsappTemplate]:
        """Retrieve a WhatsApp message template.

        `GET /v2/whatsapp_message_templates/{id}`

        Args:
            id: String.

        Returns:
            `WhatsappTemplate`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | Unset = UNSET,
        components: Sequence[models.WhatsappTemplateComponentParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WhatsappTemplate]:
        """Update a WhatsApp message template.

        `PATCH /v2/whatsapp_message_templates/{id}`

        Args:
            id: String.
            category: `"MARKETING"`, `"UTILITY"` or `"AUTHENTICATION"`.
            components: List of objects with one of 5 forms.

        Returns:
            `WhatsappTemplate`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"category": category, "components": components},
            options=options,
        )
