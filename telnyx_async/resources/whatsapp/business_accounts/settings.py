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
    """Business account settings."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WabaSettings]:
        """Retrieve business account settings.

        `GET /v2/whatsapp/business_accounts/{id}/settings`

        Args:
            id: String.

        Returns:
            `WabaSettings`, as `.data`.

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
        """Update business account settings.

        `PATCH /v2/whatsapp/business_accounts/{id}/settings`

        Args:
            id: String.
            name: String.
            timezone: String.
            webhook_enabled: True or false.
            webhook_events: List of strings.
            webhook_failover_url: URL.
            webhook_url: URL.

        Returns:
            `WabaSettings`, as `.data`.

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
