"""What `client.email_validations` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "BatchCreateResponse",
    "BatchCreateResponseData",
    "BatchRetrieveResponse",
    "BatchRetrieveResponseData",
    "BatchRetrieveResponseDataResults",
    "EmailValidationCheck",
    "EmailValidationChecks",
    "EmailValidationChecksTypo",
    "EmailValidationCreateResponse",
    "EmailValidationCreateResponseData",
]


class BatchCreateResponseData(Model):
    """Answer of `client.email_validations.batch.create`."""

    id: str
    duplicates_removed: int
    record_type: Literal["email_validation_batch"] | str
    status: Literal["pending", "processing", "completed", "failed"] | str
    total: int
    webhook_url: str | None = None


class BatchRetrieveResponseData(Model):
    """Answer of `client.email_validations.batch.retrieve`."""

    id: str
    record_type: Literal["email_validation_batch"] | str
    status: Literal["pending", "processing", "completed", "failed"] | str
    total: int
    completed_at: datetime | None = None
    results: dict[str, BatchRetrieveResponseDataResults] | None = None
    webhook_url: str | None = None


class BatchRetrieveResponseDataResults(Model):
    """Part of `BatchRetrieveResponseData`."""

    checks: EmailValidationChecks
    email: str
    risk_score: float
    valid: bool
    did_you_mean: str | None = None


class EmailValidationCheck(Model):
    """Part of `EmailValidationChecks`."""

    pass_: bool = wire("pass")
    details: str | None = None


class EmailValidationChecks(Model):
    """Part of `BatchRetrieveResponseDataResults` and `EmailValidationCreateResponseData`."""

    disposable: EmailValidationCheck
    mx: EmailValidationCheck
    role_based: EmailValidationCheck
    syntax: EmailValidationCheck
    typo: EmailValidationChecksTypo


class EmailValidationChecksTypo(Model):
    """Part of `EmailValidationChecks`."""

    pass_: bool = wire("pass")
    details: str | None = None
    suggestion: str | None = None


class EmailValidationCreateResponseData(Model):
    """Answer of `client.email_validations.create`."""

    checks: EmailValidationChecks
    email: str
    record_type: Literal["email_validation"] | str
    risk_score: float
    valid: bool
    did_you_mean: str | None = None


BatchCreateResponse: TypeAlias = Data[BatchCreateResponseData]

BatchRetrieveResponse: TypeAlias = Data[BatchRetrieveResponseData]

EmailValidationCreateResponse: TypeAlias = Data[EmailValidationCreateResponseData]
