"""`client.messaging_10dlc.campaign.usecase`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_10dlc import UsecaseCost

__all__ = ["Usecase"]

_GET_COST = Operation("GET", "/10dlc/campaign/usecase/cost", UsecaseCost, replay=Replay.SAFE)


class Usecase(Resource):
    """Prices of campaigns by use case.

    Guide: `docs/messaging.md`.
    """

    async def get_cost(self, *, usecase: str, **options: Unpack[RequestOptions]) -> UsecaseCost:
        """Retrieve the initial and monthly price of a campaign by its use case.

        `GET /10dlc/campaign/usecase/cost`

        Args:
            usecase: Purpose whose prices to look up, such as `MIXED`; list them by
                `messaging_10dlc.get_enum`.

        Returns:
            `UsecaseCost`: `campaign_usecase`, `description`, `monthly_cost` and `up_front_cost`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_COST, query={"usecase": usecase}, options=options)
