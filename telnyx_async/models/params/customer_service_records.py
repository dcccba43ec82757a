"""Requests of `client.customer_service_records`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from telnyx_async.models.params.shared import EqualsOrInFilter, OpenTimeRangeFilter

__all__ = [
    "CustomerServiceRecordDataParam",
    "CustomerServiceRecordFilter",
    "CustomerServiceRecordSort",
    "CustomerServiceRecordStatusFilter",
]


class CustomerServiceRecordDataParam(TypedDict, total=False):
    """Argument of `client.customer_service_records.create`."""

    account_number: str
    """Number of the customer's account at the present carrier, as on its bill."""
    address_line_1: str
    """House number and street, as the present carrier has them."""
    authorized_person_name: str
    """Person who may decide about the account at the present carrier."""
    billing_phone_number: str
    """Main number that the present carrier bills the account under, in E.164 format. Matching
    `^\\+1\\d{10}$`."""
    city: str
    """City, as the present carrier has it."""
    customer_code: str
    """Customer code that some carriers give in addition to the account number."""
    name: str
    """Name of the person or company that holds the account."""
    pin: str
    """PIN of the account at the present carrier."""
    state: str
    """State, in two capital letters (`IL`). At most 2 characters, matching `^[A-Z]{2}$`."""
    zip_code: str
    """ZIP code: five digits, with four more after a hyphen where allowed. At most 5
    characters, matching `^\\d{5}$`."""


class CustomerServiceRecordFilter(TypedDict, total=False):
    """Argument of `client.customer_service_records.list`."""

    created_at: OpenTimeRangeFilter
    """Only records requested in this span of time. Object with `gt`, `lt`."""
    phone_number: EqualsOrInFilter
    """Only records of this number, or of one of several. Object with `in`, `eq`."""
    status: CustomerServiceRecordStatusFilter
    """Only records in this state, or in one of several. Object with `in`, `eq`."""


class CustomerServiceRecordSort(TypedDict, total=False):
    """Argument of `client.customer_service_records.list`."""

    value: Literal["created_at", "-created_at"]
    """Field to sort by; a leading `-` sorts from high to low. Without it, the newest come
    first. `"created_at"` or `"-created_at"`."""


CustomerServiceRecordStatusFilter = TypedDict(
    "CustomerServiceRecordStatusFilter",
    {
        "in": 'Sequence[Literal["pending", "completed", "failed"]]',
        "eq": 'Literal["pending", "completed", "failed"]',
    },
    total=False,
)
