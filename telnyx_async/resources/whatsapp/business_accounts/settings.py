"""`client.whatsapp.business_accounts.settings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import WabaSettings

__all__ = ["Settings"]

_RETRIEVE = Operation(
    "GET", "/v2/whatsapp/business_accounts/{id}/settings", Data[WabaSettings], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/v2/whatsapp/business_accounts/{id}/settings", Data[WabaSettings], body=BodyKind.JSON
)


class Settings(Resource):
    """Name, time zone and webhooks of a WhatsApp Business Account.

    Guide: `docs/messaging.md`.
    """

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WabaSettings]:
        """Retrieve the settings of a WhatsApp Business Account.

        `GET /v2/whatsapp/business_accounts/{id}/settings`

        Args:
            id: WhatsApp Business Account whose settings to look up, from
                `whatsapp.business_accounts.list`.

        Returns:
            `WabaSettings`, as `.data`: `id`, `name`, `timezone`, `webhook_enabled`,
            `webhook_events`, `webhook_failover_url` and 3 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        webhook_enabled: bool | Unset = UNSET,
        webhook_events: Sequence[str] | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WabaSettings]:
        """Change name, time zone or webhooks of a WhatsApp Business Account.

        `PATCH /v2/whatsapp/business_accounts/{id}/settings`

        Args:
            id: WhatsApp Business Account to change, from `whatsapp.business_accounts.list`.
            name: Name of the account in lists.
            timezone: Time zone of the account, as IANA name such as `America/Chicago`.
            webhook_enabled: `true` sends the events of the account to its webhook.
            webhook_events: Events of the account that are sent to the webhook.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives the WhatsApp events of the account by POST.

        Returns:
            `WabaSettings`, as `.data`: `id`, `name`, `timezone`, `webhook_enabled`,
            `webhook_events`, `webhook_failover_url` and 3 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "name": name,
                "timezone": timezone,
                "webhook_enabled": webhook_enabled,
                "webhook_events": webhook_events,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )
