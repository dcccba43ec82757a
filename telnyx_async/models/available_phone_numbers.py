"""Responses of `client.available_phone_numbers`."""

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
    "AvailablePhoneNumber",
    "AvailablePhoneNumberList",
]


class AvailablePhoneNumber(Model):
    """Part of `AvailablePhoneNumberList`."""

    best_effort: bool | None = None
    cost_information: CostInformation | None = None
    features: list[Feature] | None = None
    phone_number: str | None = None
    quickship: bool | None = None
    record_type: Literal["available_phone_number"] | None = None
    region_information: list[RegionInformation] | None = None
    reservable: bool | None = None
    vanity_format: str | None = None


class AvailablePhoneNumberList(Model):
    """Response of `client.available_phone_numbers.list`."""

    data: list[AvailablePhoneNumber] | None = None
    meta: AvailablePhoneNumbersMetadata | None = None
    metadata: AvailablePhoneNumbersMetadata | None = None
