"""Models of phone_number_blocks."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import APIErrorSource, JobFailedOperation, JobSuccessfulOperation

__all__ = [
    "Job",
    "JobDeletePhoneNumberBlockResponse",
    "JobErrorSource",
    "JobListParamsFilter",
    "JobRetrieveResponse",
]


class Job(Model):
    """Job"""

    id: str | None = None
    created_at: str | None = None
    etc: datetime | None = None
    failed_operations: list[JobFailedOperation] | None = None
    record_type: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None
    successful_operations: list[JobSuccessfulOperation] | None = None
    type: Literal["delete_phone_number_block"] | str | None = None
    updated_at: str | None = None


class JobListParamsFilter(TypedDict, total=False):
    """JobListParamsFilter"""

    status: Literal["pending", "in_progress", "completed", "failed"]
    type: Literal["delete_phone_number_block"]


JobDeletePhoneNumberBlockResponse: TypeAlias = Data[Job]

JobErrorSource: TypeAlias = APIErrorSource

JobRetrieveResponse: TypeAlias = Data[Job]
