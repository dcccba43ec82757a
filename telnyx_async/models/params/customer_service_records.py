"""What requests of `client.customer_service_records` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import EqualsOrInFilter, OpenDateRangeFilter, SortParam

__all__ = [
    "CustomerServiceRecordCreateParamsAdditionalData",
    "CustomerServiceRecordListParamsFilter",
    "CustomerServiceRecordListParamsFilterCreatedAt",
    "CustomerServiceRecordListParamsFilterPhoneNumber",
    "CustomerServiceRecordListParamsFilterStatus",
    "CustomerServiceRecordListParamsSort",
]


class CustomerServiceRecordCreateParamsAdditionalData(TypedDict, total=False):
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


class CustomerServiceRecordListParamsFilter(TypedDict, total=False):
    """Argument of `client.customer_service_records.list`."""

    created_at: OpenDateRangeFilter
    phone_number: EqualsOrInFilter
    status: CustomerServiceRecordListParamsFilterStatus


CustomerServiceRecordListParamsFilterStatus = TypedDict(
    "CustomerServiceRecordListParamsFilterStatus",
    {
        "in": 'Sequence[Literal["pending", "completed", "failed"]]',
        "eq": 'Literal["pending", "completed", "failed"]',
    },
    total=False,
)

CustomerServiceRecordListParamsFilterCreatedAt: TypeAlias = OpenDateRangeFilter

CustomerServiceRecordListParamsFilterPhoneNumber: TypeAlias = EqualsOrInFilter

CustomerServiceRecordListParamsSort: TypeAlias = SortParam
