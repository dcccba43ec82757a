"""Responses of `client.inexplicit_number_orders`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "InexplicitNumberOrder",
    "InexplicitNumberOrderOrderingGroup",
    "InexplicitNumberOrderOrderingGroupOrder",
]


class InexplicitNumberOrder(Model):
    """Response of `client.inexplicit_number_orders.create`, `client.inexplicit_number_orders.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the order, for `inexplicit_number_orders.retrieve`."""
    billing_group_id: str | None = None
    """Billing group that the number's costs are booked to, from `billing_groups.list`."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    messaging_profile_id: str | None = None
    """Messaging profile that sends and receives with this number, from
    `messaging_profiles.list`."""
    ordering_groups: list[InexplicitNumberOrderOrderingGroup] | None = None
    """What to buy: one entry for each kind of number, with its count and search criteria.
    Several kinds fit in one order."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class InexplicitNumberOrderOrderingGroup(Model):
    """Part of `InexplicitNumberOrder`."""

    administrative_area: str | None = None
    """State, province or other first-level division: in the US and Canada its two letters
    (`IL`, `ON`)."""
    count_allocated: int | None = None
    """How many numbers were found and ordered so far."""
    count_requested: int | None = None
    """How many numbers of this kind are wanted."""
    country_iso: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    error_reason: str | None = None
    """Why the group could not be ordered; empty when nothing failed."""
    exclude_held_numbers: bool | None = None
    """`true` leaves out numbers that are on hold or reserved for your account."""
    national_destination_code: str | None = None
    """Area code or, outside North America, the digits behind the country code that name area
    or service (`312`)."""
    orders: list[InexplicitNumberOrderOrderingGroupOrder] | None = None
    """Number orders that were placed to fulfill this request."""
    phone_number_type: str | None = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    phone_number_contains: str | None = wire("phone_number[contains]", default=None)
    """Digits the ordered numbers were to contain."""
    phone_number_ends_with: str | None = wire("phone_number[ends_with]", default=None)
    """Digits the ordered numbers were to end with."""
    phone_number_starts_with: str | None = wire("phone_number[starts_with]", default=None)
    """Digits the ordered numbers were to begin with."""
    quickship: bool | None = None
    """Whether toll-free numbers of +1 work right after the purchase, without a waiting time
    for activation."""
    status: Literal["pending", "processing", "failed", "success", "partial_success"] | None = None
    """`pending` and `processing` are in progress, `success` got all the numbers,
    `partial_success` some, `failed` none: see `error_reason`."""
    strategy: Literal["always", "never"] | None = None
    """What to do when the inventory is too small: `always` buys what there is, `never` buys
    nothing unless the whole group can be had."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class InexplicitNumberOrderOrderingGroupOrder(Model):
    """Part of `InexplicitNumberOrderOrderingGroup`."""

    number_order_id: str
    """Number order placed for the group; look it up with `number_orders.retrieve`."""
    sub_number_order_ids: list[str]
    """Parts of the order, one for each country and number type; look them up with
    `sub_number_orders.retrieve`."""
