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
    """Price of the number: once at the purchase, and each month."""
    features: list[Feature] | None = None
    """What the number can do: `voice`, `sms`, `mms`, `fax`, `emergency` and others."""
    phone_number: str | None = None
    """First number of the block, in E.164 format; give it to `number_block_orders.create` as
    `starting_number`."""
    range: int | None = None
    """How many numbers the block has; give it to `number_block_orders.create`."""
    record_type: Literal["available_phone_number_block"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region_information: list[RegionInformation] | None = None
    """Where the number belongs to: country, state, rate center and so on, each with its name."""


class AvailablePhoneNumberBlockList(Model):
    """Response of `client.available_phone_number_blocks.list`."""

    data: list[AvailablePhoneNumberBlock] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: AvailablePhoneNumbersMetadata | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
