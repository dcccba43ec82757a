"""`client.whatsapp.phone_numbers.calling_routing`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import WhatsappCallingRouting

__all__ = ["CallingRouting"]

_LIST = Operation(
    "GET",
    "/whatsapp/phone_numbers/{id}/calling_routing",
    Data[WhatsappCallingRouting],
    replay=Replay.SAFE,
)
_PATCH_ALL = Operation(
    "PATCH",
    "/whatsapp/phone_numbers/{id}/calling_routing",
    Data[WhatsappCallingRouting],
    body=BodyKind.JSON,
)


class CallingRouting(Resource):
    """Where calls by WhatsApp to a number of another provider go.

    Guide: `docs/messaging.md`.
    """

    async def list(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappCallingRouting]:
        """Retrieve which connection gets calls by WhatsApp to a number.

        `GET /whatsapp/phone_numbers/{id}/calling_routing`

        Args:
            id: WhatsApp number (one not active at Telnyx) whose call routing to look up.

        Returns:
            `WhatsappCallingRouting`, as `.data`: `phone_number`, `connection_id` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)

    async def patch_all(
        self, id: str, *, connection_id: str | int | None, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappCallingRouting]:
        """Set or clear the connection that gets calls by WhatsApp to a number.

        `PATCH /whatsapp/phone_numbers/{id}/calling_routing`

        Args:
            id: WhatsApp number (one not active at Telnyx) whose calls to route.
            connection_id: Connection of your account that gets calls by WhatsApp to the number,
                from `connections.list`; `None` ends the routing. Give long IDs as text. Takes
                effect a little later.

        Returns:
            `WhatsappCallingRouting`, as `.data`: `phone_number`, `connection_id` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL, path={"id": id}, body={"connection_id": connection_id}, options=options
        )
