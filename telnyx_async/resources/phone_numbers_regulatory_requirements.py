"""`client.phone_numbers_regulatory_requirements`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.phone_numbers_regulatory_requirements import (
    PhoneNumbersRegulatoryRequirementRetrieveResponse,
)

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async.models.params.shared import PhoneNumberParam

__all__ = ["PhoneNumbersRegulatoryRequirements"]

_RETRIEVE = Operation(
    "GET",
    "/phone_numbers_regulatory_requirements",
    PhoneNumbersRegulatoryRequirementRetrieveResponse,
    replay=Replay.SAFE,
)


class PhoneNumbersRegulatoryRequirements(Resource):
    """Methods."""

    async def retrieve(
        self, *, filter: PhoneNumberParam | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> PhoneNumbersRegulatoryRequirementRetrieveResponse:
        """`GET /phone_numbers_regulatory_requirements`"""
        return await self._call(_RETRIEVE, query={"filter": filter}, options=options)
