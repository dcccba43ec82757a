"""Responses of `client.number_order_phone_numbers`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import (
    PaginationMeta,
    RegulatoryRequirementStatus,
    RegulatoryRequirementWithValue,
)

__all__ = [
    "NumberOrderPhoneNumber",
    "NumberOrderPhoneNumberList",
    "UpdatedNumberOrderPhoneNumber",
]


class NumberOrderPhoneNumber(Model):
    """Response of `client.number_order_phone_numbers.retrieve` and `client.number_order_phone_numbers.update_requirements`."""

    id: str = wire("id", default=None)
    """Identifies the number within the order, for `number_order_phone_numbers.retrieve`; in
    the account it gets another ID."""
    bundle_id: str | None = None
    """Bundle that pays for the number, from `bundle_pricing.user_bundles.list`; the number is
    billed by itself without one."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    deadline: datetime | None = None
    """Until when the regulatory requirements of this number have to be met (RFC 3339)."""
    is_block_number: bool | None = None
    """Whether the number was ordered as part of a block of consecutive numbers."""
    locality: str | None = None
    """City or town, as the post writes it."""
    order_request_id: str | None = None
    """Number order this belongs to, as returned by `number_orders.create`."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    phone_number_type: (
        Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | None
    ) = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    regulatory_requirements: list[RegulatoryRequirementWithValue] | None = None
    """Proofs that the country demands for the numbers: each a requirement with its value.
    `regulatory_requirements.retrieve` says what is needed."""
    requirements_met: bool | None = None
    """Whether every regulatory requirement has its value; while `false`, the numbers cannot be
    activated."""
    requirements_status: (
        Literal[
            "pending",
            "approved",
            "cancelled",
            "deleted",
            "requirement-info-exception",
            "requirement-info-pending",
            "requirement-info-under-review",
        ]
        | None
    ) = None
    """Where the review of the requirements stands: `requirement-info-pending` waits for your
    values, `requirement-info-under-review` for Telnyx, `requirement-info-exception` was
    refused and has to be corrected."""
    status: Literal["pending", "success", "failure"] | None = None
    """State of this number: `pending` is being bought or waits for requirements, `success` is
    in the account, `failure` could not be bought."""
    sub_number_order_id: str | None = None
    """Part of a number order with numbers of one country and type, from
    `sub_number_orders.list`."""


class NumberOrderPhoneNumberList(Model):
    """Response of `client.number_order_phone_numbers.list`."""

    data: list[NumberOrderPhoneNumber] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class UpdatedNumberOrderPhoneNumber(Model):
    """Response of `client.number_order_phone_numbers.update_requirement_group`."""

    id: str = wire("id", default=None)
    """Identifies the number within the order, for `number_order_phone_numbers.retrieve`; in
    the account it gets another ID."""
    bundle_id: str | None = None
    """Bundle that pays for the number, from `bundle_pricing.user_bundles.list`; the number is
    billed by itself without one."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    deadline: datetime | None = None
    """Until when the regulatory requirements of this number have to be met (RFC 3339)."""
    is_block_number: bool | None = None
    """Whether the number was ordered as part of a block of consecutive numbers."""
    locality: str | None = None
    """City or town, as the post writes it."""
    order_request_id: str | None = None
    """Number order this belongs to, as returned by `number_orders.create`."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    phone_number_type: str | None = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    regulatory_requirements: list[RegulatoryRequirementStatus] | None = None
    """Proofs that the country demands for the numbers: each a requirement with its value.
    `regulatory_requirements.retrieve` says what is needed."""
    requirements_met: bool | None = None
    """Whether every regulatory requirement has its value; while `false`, the numbers cannot be
    activated."""
    requirements_status: str | None = None
    """Where the review of the requirements stands: `requirement-info-pending` waits for your
    values, `requirement-info-under-review` for Telnyx, `requirement-info-exception` was
    refused and has to be corrected."""
    status: str | None = None
    """State of this number: `pending` is being bought or waits for requirements, `success` is
    in the account, `failure` could not be bought."""
    sub_number_order_id: str | None = None
    """Part of a number order with numbers of one country and type, from
    `sub_number_orders.list`."""
