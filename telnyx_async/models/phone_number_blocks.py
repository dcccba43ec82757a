"""Responses of `client.phone_number_blocks`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ErrorMeta, ErrorSource

__all__ = [
    "JobError",
    "PhoneNumberBlockJob",
    "PhoneNumberBlockJobFailure",
    "PhoneNumberBlockJobPhoneNumber",
]


class JobError(Model):
    """Part of `PhoneNumberBlockJobFailure`."""

    code: str | None = None
    """Telnyx error code, for looking it up."""
    detail: str | None = None
    """What went wrong, in a sentence."""
    meta: ErrorMeta | None = None
    """Where to read more about the error."""
    source: ErrorSource | None = None
    """Which part of the request caused the error."""
    title: str | None = None
    """Short name of the error."""


class PhoneNumberBlockJob(Model):
    """Response of `client.phone_number_blocks.jobs.delete_phone_number_block`, `client.phone_number_blocks.jobs.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the job, for `phone_number_blocks.jobs.retrieve`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    etc: datetime | None = None
    """Estimated time of completion of the job (RFC 3339)."""
    failed_operations: list[PhoneNumberBlockJobFailure] | None = None
    """Numbers for which the job failed, each with its errors."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "in_progress", "completed", "failed"] | None = None
    """`pending` has not begun, `in_progress` is running, `completed` has gone through all
    numbers, `failed` has stopped."""
    successful_operations: list[PhoneNumberBlockJobPhoneNumber] | None = None
    """Numbers for which the job is done."""
    type: Literal["delete_phone_number_block"] | None = None
    """What the job does: delete all numbers of a block."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PhoneNumberBlockJobFailure(Model):
    """Part of `PhoneNumberBlockJob`."""

    id: str = wire("id", default=None)
    """Number of the account, as in `phone_numbers.list`."""
    errors: list[JobError] | None = None
    """Why the job failed for this number."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""


class PhoneNumberBlockJobPhoneNumber(Model):
    """Part of `PhoneNumberBlockJob`."""

    id: str = wire("id", default=None)
    """Number of the account, as in `phone_numbers.list`."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
