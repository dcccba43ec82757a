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
    """Single message templates of WhatsApp: retrieve, change, delete.

    Guide: `docs/messaging.md`.
    """

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a message template; it can no longer be sent.

        `DELETE /v2/whatsapp_message_templates/{id}`

        Args:
            id: Template to delete, from `whatsapp.templates.list`.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WhatsappTemplate]:
        """Retrieve a message template with its parts and review state.

        `GET /v2/whatsapp_message_templates/{id}`

        Args:
            id: Template to look up, from `whatsapp.templates.list`.

        Returns:
            `WhatsappTemplate`, as `.data`: `id`, `name`, `status`, `category`, `components`,
            `language` and 6 more fields.

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
        """Change category or parts of a message template; Meta reviews it again.

        `PATCH /v2/whatsapp_message_templates/{id}`

        Args:
            id: Template to change, from `whatsapp.templates.list`; Meta reviews it again.
            category: Category of the template, on which Meta's price depends: `MARKETING`,
                `UTILITY` (about an order or account) or `AUTHENTICATION` (one-time codes).
            components: New parts of the template, in the same form as on creation. List of
                objects with one of 5 forms.

        Returns:
            `WhatsappTemplate`, as `.data`: `id`, `name`, `status`, `category`, `components`,
            `language` and 6 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"category": category, "components": components},
            options=options,
        )
