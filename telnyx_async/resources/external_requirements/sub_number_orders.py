"""`client.external_requirements.sub_number_orders`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.external_requirements import (
    ExternalRequirement,
    UpdatedExternalRequirement,
)

__all__ = ["SubNumberOrders"]

_RETRIEVE = Operation(
    "GET",
    "/external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}",
    Data[ExternalRequirement],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "POST",
    "/external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}",
    Data[UpdatedExternalRequirement],
    nested=lambda: {"requirement": models.ExternalRequirementNameParam},
    body=BodyKind.JSON,
)


class SubNumberOrders(Resource):
    """External requirement sub number orders."""

    async def retrieve(
        self,
        sub_number_order_id: str,
        *,
        regulatory_requirement_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[ExternalRequirement]:
        """Retrieve an external requirement sub number order.

        `GET /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`

        Args:
            sub_number_order_id: String.
            regulatory_requirement_id: String.

        Returns:
            `ExternalRequirement`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={
                "sub_number_order_id": sub_number_order_id,
                "regulatory_requirement_id": regulatory_requirement_id,
            },
            options=options,
        )

    async def update(
        self,
        sub_number_order_id: str,
        *,
        regulatory_requirement_id: str,
        requirement: models.ExternalRequirementNameParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[UpdatedExternalRequirement]:
        """Update an external requirement sub number order.

        `POST /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`

        Args:
            sub_number_order_id: String.
            regulatory_requirement_id: String.
            requirement: Object with `first_name`, `last_name`.

        Returns:
            `UpdatedExternalRequirement`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={
                "sub_number_order_id": sub_number_order_id,
                "regulatory_requirement_id": regulatory_requirement_id,
            },
            body={"requirement": requirement},
            options=options,
        )
