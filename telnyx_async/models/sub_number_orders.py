"""Responses of `client.sub_number_orders`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PaginationMeta, RegulatoryRequirementStatus

__all__ = [
    "SubNumberOrder",
    "SubNumberOrderList",
    "SubNumberOrderPhoneNumber",
    "SubNumberOrderPhoneNumberRequirement",
    "SubNumberOrderRegulatoryRequirement",
    "UpdatedSubNumberOrder",
    "UpdatedSubNumberOrderPhoneNumber",
    "UpdatedSubNumberOrderRequirement",
]


class SubNumberOrder(Model):
    """Response of `client.sub_number_orders.cancel`, `client.sub_number_orders.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies this part of the order, for `sub_number_orders.retrieve`."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    is_block_sub_number_order: bool | None = None
    """Whether this part of the order is for a block of consecutive numbers."""
    order_request_id: str | None = None
    """Number order this belongs to, as returned by `number_orders.create`."""
    phone_number_type: (
        Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | None
    ) = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    phone_numbers: list[SubNumberOrderPhoneNumber] | None = None
    """First 50 numbers of this part, each with its requirements; only with the filter
    `include_phone_numbers`."""
    phone_numbers_count: int | None = None
    """How many phone numbers the order contains."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    regulatory_requirements: list[SubNumberOrderRegulatoryRequirement] | None = None
    """Requirements that all numbers of this part have in common."""
    requirements_met: bool | None = None
    """Whether every regulatory requirement has its value; while `false`, the numbers cannot be
    activated."""
    status: Literal["pending", "success", "failure"] | None = None
    """`pending` is in progress or waits for requirements, `success` means the numbers are in
    the account, `failure` that they could not be bought."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_id: str | None = None
    """Account that placed the order."""


class SubNumberOrderList(Model):
    """Response of `client.sub_number_orders.list`."""

    data: list[SubNumberOrder] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class SubNumberOrderPhoneNumber(Model):
    """Part of `SubNumberOrder`."""

    id: str = wire("id", default=None)
    """Identifies the number within the order."""
    bundle_id: str | None = None
    """Bundle that pays for the number, from `bundle_pricing.user_bundles.list`; the number is
    billed by itself without one."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    phone_number_type: str | None = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    regulatory_requirements: list[SubNumberOrderPhoneNumberRequirement] | None = None
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
    """State of this number: `pending`, `success` or `failure`."""


class SubNumberOrderPhoneNumberRequirement(Model):
    """Part of `SubNumberOrderPhoneNumber`."""

    field_type: Literal["textual", "datetime", "address", "document"] | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    field_value: str | None = None
    """Answer given so far: a text, or the ID of an address or document."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirement_id: str | None = None
    """Requirement to answer, from `regulatory_requirements.retrieve` or the order itself."""
    status: Literal["approved", "declined", "awaiting-value", "pending-approval"] | None = None
    """`awaiting-value` needs an answer, `pending-approval` is under review, `approved` is
    settled, `declined` needs another answer."""


class SubNumberOrderRegulatoryRequirement(Model):
    """Part of `SubNumberOrder`."""

    field_type: Literal["textual", "datetime", "address", "document"] | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirement_id: str | None = None
    """Requirement to answer, from `regulatory_requirements.retrieve` or the order itself."""


class UpdatedSubNumberOrder(Model):
    """Response of `client.sub_number_orders.update_requirement_group`."""

    id: str = wire("id", default=None)
    """Identifies this part of the order, for `sub_number_orders.retrieve`."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    is_block_sub_number_order: bool | None = None
    """Whether this part of the order is for a block of consecutive numbers."""
    order_request_id: str | None = None
    """Number order this belongs to, as returned by `number_orders.create`."""
    phone_number_type: str | None = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    phone_numbers: list[UpdatedSubNumberOrderPhoneNumber] | None = None
    """First 50 numbers of this part, each with its requirements; only with the filter
    `include_phone_numbers`."""
    phone_numbers_count: int | None = None
    """How many phone numbers the order contains."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    regulatory_requirements: list[UpdatedSubNumberOrderRequirement] | None = None
    """Requirements that all numbers of this part have in common."""
    requirements_met: bool | None = None
    """Whether every regulatory requirement has its value; while `false`, the numbers cannot be
    activated."""
    status: str | None = None
    """`pending` is in progress or waits for requirements, `success` means the numbers are in
    the account, `failure` that they could not be bought."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class UpdatedSubNumberOrderPhoneNumber(Model):
    """Part of `UpdatedSubNumberOrder`."""

    id: str = wire("id", default=None)
    """Identifies the number within the order."""
    bundle_id: str | None = None
    """Bundle that pays for the number, from `bundle_pricing.user_bundles.list`; the number is
    billed by itself without one."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
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
    """State of this number: `pending`, `success` or `failure`."""


class UpdatedSubNumberOrderRequirement(Model):
    """Part of `UpdatedSubNumberOrder`."""

    field_type: str | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirement_id: str | None = None
    """Requirement to answer, from `regulatory_requirements.retrieve` or the order itself."""
