"""What `client.phone_number_blocks` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import (
    ErrorMeta,
    ErrorSource,
    JobFailedOperation,
    PhoneNumberReference,
)

__all__ = [
    "Job",
    "JobDeletePhoneNumberBlockResponse",
    "JobErrorMeta",
    "JobErrorSource",
    "JobRetrieveResponse",
    "JobSuccessfulOperation",
]


class Job(Model):
    """Answer of `client.phone_number_blocks.jobs.delete_phone_number_block`, `client.phone_number_blocks.jobs.list` and 1 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    etc: datetime | None = None
    failed_operations: list[JobFailedOperation] | None = None
    record_type: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None
    successful_operations: list[PhoneNumberReference] | None = None
    type: Literal["delete_phone_number_block"] | str | None = None
    updated_at: str | None = None


JobDeletePhoneNumberBlockResponse: TypeAlias = Data[Job]

JobErrorMeta: TypeAlias = ErrorMeta

JobErrorSource: TypeAlias = ErrorSource

JobRetrieveResponse: TypeAlias = Data[Job]

JobSuccessfulOperation: TypeAlias = PhoneNumberReference
