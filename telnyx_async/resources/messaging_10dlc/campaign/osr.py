"""`client.messaging_10dlc.campaign.osr`."""

from __future__ import annotations

from typing import Any, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource

__all__ = ["Osr"]

_GET_ATTRIBUTES = Operation(
    "GET", "/10dlc/campaign/{campaign_id}/osr/attributes", dict[str, Any], replay=Replay.SAFE
)


class Osr(Resource):
    """The entry of a campaign in the number registry OSR.

    Guide: `docs/messaging.md`.
    """

    async def get_attributes(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Retrieve the attributes recorded for a campaign.

        `GET /10dlc/campaign/{campaign_id}/osr/attributes`

        Args:
            campaign_id: 10DLC campaign, from `messaging_10dlc.campaign_builder.submit` or
                `messaging_10dlc.campaign.list`.

        Returns:
            `dict[str, Any]`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_ATTRIBUTES, path={"campaign_id": campaign_id}, options=options)
