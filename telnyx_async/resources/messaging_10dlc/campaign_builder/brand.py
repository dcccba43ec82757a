"""`client.messaging_10dlc.campaign_builder.brand`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_10dlc import UsecaseQualification

__all__ = ["Brand"]

_QUALIFY_BY_USECASE = Operation(
    "GET",
    "/10dlc/campaignBuilder/brand/{brand_id}/usecase/{usecase}",
    UsecaseQualification,
    replay=Replay.SAFE,
)


class Brand(Resource):
    """Use cases that a brand qualifies for.

    Guide: `docs/messaging.md`.
    """

    async def qualify_by_usecase(
        self, usecase: str, *, brand_id: str, **options: Unpack[RequestOptions]
    ) -> UsecaseQualification:
        """Check whether a 10DLC brand qualifies for a use case.

        `GET /10dlc/campaignBuilder/brand/{brand_id}/usecase/{usecase}`

        Args:
            usecase: Purpose to check, such as `MARKETING`; list them by
                `messaging_10dlc.get_enum`.
            brand_id: 10DLC brand that is to run the campaign.

        Returns:
            `UsecaseQualification`: `annual_fee`, `max_sub_usecases`, `min_sub_usecases`,
            `mno_metadata`, `monthly_fee`, `quarterly_fee` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _QUALIFY_BY_USECASE, path={"usecase": usecase, "brand_id": brand_id}, options=options
        )
