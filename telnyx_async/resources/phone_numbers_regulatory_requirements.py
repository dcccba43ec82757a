"""`client.phone_numbers_regulatory_requirements`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.phone_numbers_regulatory_requirements import PhoneNumberRequirementsList

__all__ = ["PhoneNumbersRegulatoryRequirements"]

_RETRIEVE = Operation(
    "GET",
    "/phone_numbers_regulatory_requirements",
    PhoneNumberRequirementsList,
    nested=lambda: {"filter": models.PhoneNumberRequirementsFilter},
    replay=Replay.SAFE,
)


class PhoneNumbersRegulatoryRequirements(Resource):
    """Regulatory requirements of given phone numbers."""

    async def retrieve(
        self,
        *,
        filter: models.PhoneNumberRequirementsFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumberRequirementsList:
        """Retrieve the regulatory requirements of given phone numbers.

        `GET /phone_numbers_regulatory_requirements`

        Args:
            filter: The phone numbers to look up, in `phone_number`. Object with `phone_number`.

        Returns:
            `PhoneNumberRequirementsList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, query={"filter": filter}, options=options)
