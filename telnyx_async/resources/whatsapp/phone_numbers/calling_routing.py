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
    """Phone number calling routing."""

    async def list(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappCallingRouting]:
        """List phone number calling routings.

        `GET /whatsapp/phone_numbers/{id}/calling_routing`

        Args:
            id: String.

        Returns:
            `WhatsappCallingRouting`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)

    async def patch_all(
        self, id: str, *, connection_id: str | int | None, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappCallingRouting]:
        """Update all phone number calling routings.

        `PATCH /whatsapp/phone_numbers/{id}/calling_routing`

        Args:
            id: String.
            connection_id: String or integer or null.

        Returns:
            `WhatsappCallingRouting`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL, path={"id": id}, body={"connection_id": connection_id}, options=options
        )
