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
    """Outside steps that a sub number order needs, such as an identity check."""

    async def retrieve(
        self,
        sub_number_order_id: str,
        *,
        regulatory_requirement_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[ExternalRequirement]:
        """Retrieve the details an outside step needs, and its link once created.

        `GET /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`

        For requirements that are met elsewhere, not by documents: today the identity check for
        Australian mobile numbers. The link is in `requirement_action.value`.

        Args:
            sub_number_order_id: Part of a number order with numbers of one country and type,
                from `sub_number_orders.list`.
            regulatory_requirement_id: Requirement that an outside service answers, such as an
                identity check; from `regulatory_requirements` of the order.

        Returns:
            `ExternalRequirement`, as `.data`: `fields_required`, `regulatory_requirement_id` and
            `requirement_action`.

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
        """Submit the end user's name, and get the link to the identity check.

        `POST /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`

        Creates the link of the identity check, in `requirement_action.value`, for the end user to
        open. For Australian mobile numbers.

        Args:
            sub_number_order_id: Part of a number order with numbers of one country and type,
                from `sub_number_orders.list`.
            regulatory_requirement_id: Requirement that an outside service answers, such as an
                identity check; from `regulatory_requirements` of the order.
            requirement: Identity of the end user for the external check: first and last name.
                Object with `first_name`, `last_name`.

        Returns:
            `UpdatedExternalRequirement`, as `.data`: `regulatory_requirement_id`,
            `requirement_action` and `sub_order_id`.

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
