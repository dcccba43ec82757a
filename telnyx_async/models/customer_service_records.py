"""Responses of `client.customer_service_records`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "CustomerServiceRecord",
    "CustomerServiceRecordCoverage",
    "CustomerServiceRecordResult",
    "CustomerServiceRecordResultAddress",
    "CustomerServiceRecordResultAdmin",
]


class CustomerServiceRecord(Model):
    """Response of `client.customer_service_records.create`, `client.customer_service_records.list` and 1 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    error_message: str | None = None
    phone_number: str | None = None
    record_type: str | None = None
    result: CustomerServiceRecordResult | None = None
    status: Literal["pending", "completed", "failed"] | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None


class CustomerServiceRecordCoverage(Model):
    """Response of `client.customer_service_records.verify_phone_number_coverage`."""

    additional_data_required: (
        list[
            Literal[
                "name",
                "authorized_person_name",
                "account_number",
                "customer_code",
                "pin",
                "address_line_1",
                "city",
                "state",
                "zip_code",
                "billing_phone_number",
            ]
        ]
        | None
    ) = None
    has_csr_coverage: bool | None = None
    phone_number: str | None = None
    reason: str | None = None
    record_type: str | None = None


class CustomerServiceRecordResult(Model):
    """Part of `CustomerServiceRecord`."""

    address: CustomerServiceRecordResultAddress | None = None
    admin: CustomerServiceRecordResultAdmin | None = None
    associated_phone_numbers: list[str] | None = None
    carrier_name: str | None = None


class CustomerServiceRecordResultAddress(Model):
    """Part of `CustomerServiceRecordResult`."""

    administrative_area: str | None = None
    full_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


class CustomerServiceRecordResultAdmin(Model):
    """Part of `CustomerServiceRecordResult`."""

    account_number: str | None = None
    authorized_person_name: str | None = None
    billing_phone_number: str | None = None
    name: str | None = None
