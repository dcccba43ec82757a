"""`client.sim_card_order_preview`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.sim_card_order_preview import (
    SimCardOrderPreview as SimCardOrderPreviewModel,
)

__all__ = ["SimCardOrderPreview"]

_PREVIEW = Operation(
    "POST", "/sim_card_order_preview", Data[SimCardOrderPreviewModel], body=BodyKind.JSON
)


class SimCardOrderPreview(Resource):
    """Prices of SIM card orders before they are placed."""

    async def preview(
        self, *, address_id: str, quantity: int, **options: Unpack[RequestOptions]
    ) -> Data[SimCardOrderPreviewModel]:
        """Calculate what an order of SIM cards would cost, before placing it.

        `POST /sim_card_order_preview`

        Args:
            address_id: Address to ship to, from `user_addresses.create`.
            quantity: How many SIM cards to order. At least 1.

        Returns:
            `SimCardOrderPreviewModel`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _PREVIEW, body={"address_id": address_id, "quantity": quantity}, options=options
        )
