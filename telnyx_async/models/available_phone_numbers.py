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
    """`true` when the number is not an exact match but one nearby."""
    cost_information: CostInformation | None = None
    """Price of the number: once at the purchase, and each month."""
    features: list[Feature] | None = None
    """What the number can do, one entry for each feature."""
    phone_number: str | None = None
    """Number on sale, in E.164 format; give it to `number_orders.create` to buy it."""
    quickship: bool | None = None
    """Whether calls reach the number at once after the purchase."""
    record_type: Literal["available_phone_number"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region_information: list[RegionInformation] | None = None
    """Where the number belongs to, from the country down to the rate center."""
    reservable: bool | None = None
    """Whether numbers can be put on hold with `number_reservations.create` before they are
    bought."""
    vanity_format: str | None = None
    """Number written with the letters of a word that was searched for."""


class AvailablePhoneNumberList(Model):
    """Response of `client.available_phone_numbers.list`."""

    data: list[AvailablePhoneNumber] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: AvailablePhoneNumbersMetadata | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
    metadata: AvailablePhoneNumbersMetadata | None = None
    """Key-value pairs of your own that stay attached to the record and come back in responses;
    not interpreted by Telnyx."""
