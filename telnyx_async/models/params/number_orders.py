"""Requests of `client.number_orders`."""

from __future__ import annotations

from typing import Required, TypedDict

from telnyx_async.models.params.shared import OpenDateRangeFilter

__all__ = [
    "NumberOrderFilter",
    "NumberOrderPhoneNumberParam",
]


class NumberOrderFilter(TypedDict, total=False):
    """Argument of `client.number_orders.list`."""

    created_at: OpenDateRangeFilter
    """Only those created in this span of time. Object with `gt`, `lt`."""
    customer_reference: str
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    phone_numbers_count: str
    """Only orders with exactly this many numbers."""
    requirements_met: bool
    """`true` returns orders whose regulatory requirements are all met, `false` those that
    still need something."""
    status: str
    """Only those in this state: `pending`, `success` or `failure`."""


class NumberOrderPhoneNumberParam(TypedDict, total=False):
    """Argument of `client.number_orders.create`."""

    phone_number: Required[str]
    """Number to buy, in E.164 format, as `available_phone_numbers.list` gives it."""
    bundle_id: str
    """Bundle that pays for the number, from `bundle_pricing.user_bundles.list_unused`."""
    requirement_group_id: str
    """Approved requirement group that answers the country's requirements; without one, answer
    them after ordering."""
