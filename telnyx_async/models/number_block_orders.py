"""Models of number_block_orders."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import NumberOrderListParamsFilterCreatedAt

__all__ = [
    "NumberBlockOrder",
    "NumberBlockOrderCreateResponse",
    "NumberBlockOrderListParamsFilter",
    "NumberBlockOrderListParamsFilterCreatedAt",
    "NumberBlockOrderRetrieveResponse",
]


class NumberBlockOrder(Model):
    """NumberBlockOrder"""

    id: str | None = None
    connection_id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers_count: int | None = None
    range: int | None = None
    record_type: str | None = None
    requirements_met: bool | None = None
    starting_number: str | None = None
    status: Literal["pending", "success", "failure"] | str | None = None
    updated_at: datetime | None = None


class NumberBlockOrderListParamsFilter(TypedDict, total=False):
    """NumberBlockOrderListParamsFilter"""

    created_at: NumberOrderListParamsFilterCreatedAt
    phone_numbers_starting_number: str
    status: str


NumberBlockOrderCreateResponse: TypeAlias = Data[NumberBlockOrder]

NumberBlockOrderListParamsFilterCreatedAt: TypeAlias = NumberOrderListParamsFilterCreatedAt

NumberBlockOrderRetrieveResponse: TypeAlias = Data[NumberBlockOrder]
