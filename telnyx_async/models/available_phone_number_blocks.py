"""Responses of `client.available_phone_number_blocks`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import (
    AvailablePhoneNumbersMetadata,
    CostInformation,
    Feature,
    RegionInformation,
)

__all__ = [
    "AvailablePhoneNumberBlock",
    "AvailablePhoneNumberBlockList",
]


class AvailablePhoneNumberBlock(Model):
    """Part of `AvailablePhoneNumberBlockList`."""

    cost_information: CostInformation | None = None
    features: list[Feature] | None = None
    phone_number: str | None = None
    range: int | None = None
    record_type: Literal["available_phone_number_block"] | None = None
    region_information: list[RegionInformation] | None = None


class AvailablePhoneNumberBlockList(Model):
    """Response of `client.available_phone_number_blocks.list`."""

    data: list[AvailablePhoneNumberBlock] | None = None
    meta: AvailablePhoneNumbersMetadata | None = None
