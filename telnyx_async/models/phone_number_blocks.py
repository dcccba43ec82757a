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
    detail: str | None = None
    meta: ErrorMeta | None = None
    source: ErrorSource | None = None
    title: str | None = None


class PhoneNumberBlockJob(Model):
    """Response of `client.phone_number_blocks.jobs.delete_phone_number_block`, `client.phone_number_blocks.jobs.list` and 1 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    etc: datetime | None = None
    failed_operations: list[PhoneNumberBlockJobFailure] | None = None
    record_type: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | None = None
    successful_operations: list[PhoneNumberBlockJobPhoneNumber] | None = None
    type: Literal["delete_phone_number_block"] | None = None
    updated_at: str | None = None


class PhoneNumberBlockJobFailure(Model):
    """Part of `PhoneNumberBlockJob`."""

    id: str = wire("id", default=None)
    errors: list[JobError] | None = None
    phone_number: str | None = None


class PhoneNumberBlockJobPhoneNumber(Model):
    """Part of `PhoneNumberBlockJob`."""

    id: str = wire("id", default=None)
    phone_number: str | None = None
