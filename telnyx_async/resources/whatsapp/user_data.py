"""`client.whatsapp.user_data`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import WhatsappUser

__all__ = ["UserData"]

_RETRIEVE = Operation("GET", "/v2/whatsapp/user_data", Data[WhatsappUser], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/v2/whatsapp/user_data", Data[WhatsappUser], body=BodyKind.JSON)


class UserData(Resource):
    """Webhooks for WhatsApp signups of the whole account.

    Guide: `docs/messaging.md`.
    """

    async def retrieve(self, **options: Unpack[RequestOptions]) -> Data[WhatsappUser]:
        """Retrieve where events of WhatsApp signups are sent.

        `GET /v2/whatsapp/user_data`

        Returns:
            `WhatsappUser`, as `.data`: `webhook_failover_url`, `webhook_url` and 3 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, options=options)

    async def update(
        self,
        *,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WhatsappUser]:
        """Set where events of WhatsApp signups are sent.

        `PATCH /v2/whatsapp/user_data`

        Args:
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that is notified of WhatsApp signups in your account.

        Returns:
            `WhatsappUser`, as `.data`: `webhook_failover_url`, `webhook_url` and 3 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            body={"webhook_failover_url": webhook_failover_url, "webhook_url": webhook_url},
            options=options,
        )
