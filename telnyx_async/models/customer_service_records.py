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
    """Identifies the record, for `customer_service_records.retrieve`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    error_message: str | None = None
    """Why the record could not be fetched; only with the status `failed`."""
    phone_number: str | None = None
    """Number the record is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    result: CustomerServiceRecordResult | None = None
    """What the present carrier knows of the account; `null` until the status is `completed`."""
    status: Literal["pending", "completed", "failed"] | None = None
    """`pending` waits for the present carrier, `completed` has its answer in `result`,
    `failed` the reason in `error_message`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    webhook_url: str | None = None
    """URL that gets webhooks about changes of this record or order."""


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
    """Details to send as `additional_data`, so that the record can be fetched; only for
    covered numbers."""
    has_csr_coverage: bool | None = None
    """Whether a customer service record can be fetched for the number."""
    phone_number: str | None = None
    """Number that was checked."""
    reason: str | None = None
    """Why no record can be fetched for the number; only without coverage."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CustomerServiceRecordResult(Model):
    """Part of `CustomerServiceRecord`."""

    address: CustomerServiceRecordResultAddress | None = None
    """Service address the present carrier has for the account. Use the same when porting."""
    admin: CustomerServiceRecordResultAdmin | None = None
    """Who holds the account at the present carrier, and under which account number."""
    associated_phone_numbers: list[str] | None = None
    """Other numbers on the same account at the present carrier."""
    carrier_name: str | None = None
    """Carrier by its name: the present one when porting in, the new one when porting out."""


class CustomerServiceRecordResultAddress(Model):
    """Part of `CustomerServiceRecordResult`."""

    administrative_area: str | None = None
    """State, in two letters."""
    full_address: str | None = None
    """Service address in one line."""
    locality: str | None = None
    """City of the service address."""
    postal_code: str | None = None
    """ZIP code of the service address."""
    street_address: str | None = None
    """House number and street of the service address."""


class CustomerServiceRecordResultAdmin(Model):
    """Part of `CustomerServiceRecordResult`."""

    account_number: str | None = None
    """Number of the customer's account at the present carrier, as on its bill."""
    authorized_person_name: str | None = None
    """Person who may decide about the account at the present carrier."""
    billing_phone_number: str | None = None
    """Main number that the present carrier bills the account under, in E.164 format."""
    name: str | None = None
    """Person or company that holds the account."""
