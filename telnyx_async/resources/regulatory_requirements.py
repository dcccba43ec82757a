"""`client.regulatory_requirements`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.regulatory_requirements import (
    RegulatoryRequirements as RegulatoryRequirementsModel,
)

__all__ = ["RegulatoryRequirements"]

_RETRIEVE = Operation(
    "GET",
    "/regulatory_requirements",
    Data[list[RegulatoryRequirementsModel]],
    nested=lambda: {"filter": models.RegulatoryRequirementFilter},
    replay=Replay.SAFE,
)


class RegulatoryRequirements(Resource):
    """Regulatory requirements of countries for their phone numbers."""

    async def retrieve(
        self,
        *,
        filter: models.RegulatoryRequirementFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[RegulatoryRequirementsModel]]:
        """Retrieve what a country requires for a type of number.

        `GET /regulatory_requirements`

        Args:
            filter: What the requirements are wanted for: a phone number, a requirement group,
                or a country with number type and action. Object with `action`, `country_code`,
                `phone_number`, `phone_number_type`, `requirement_group_id`.

        Returns:
            `list[RegulatoryRequirementsModel]`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, query={"filter": filter}, options=options)
