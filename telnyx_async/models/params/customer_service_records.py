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
    address_line_1: str
    authorized_person_name: str
    billing_phone_number: str
    """String, matching `^\\+1\\d{10}$`."""
    city: str
    customer_code: str
    name: str
    pin: str
    state: str
    """String, at most 2 characters, matching `^[A-Z]{2}$`."""
    zip_code: str
    """String, at most 5 characters, matching `^\\d{5}$`."""


class CustomerServiceRecordFilter(TypedDict, total=False):
    """Argument of `client.customer_service_records.list`."""

    created_at: OpenTimeRangeFilter
    phone_number: EqualsOrInFilter
    status: CustomerServiceRecordStatusFilter


class CustomerServiceRecordSort(TypedDict, total=False):
    """Argument of `client.customer_service_records.list`."""

    value: Literal["created_at", "-created_at"]


CustomerServiceRecordStatusFilter = TypedDict(
    "CustomerServiceRecordStatusFilter",
    {
        "in": 'Sequence[Literal["pending", "completed", "failed"]]',
        "eq": 'Literal["pending", "completed", "failed"]',
    },
    total=False,
)
