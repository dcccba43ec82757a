"""Models of email_validations."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model, wire

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
    """BatchCreateResponseData"""

    id: str = None
    duplicates_removed: int = None
    record_type: Literal["email_validation_batch"] | str = None
    status: Literal["pending", "processing", "completed", "failed"] | str = None
    total: int = None
    webhook_url: str | None = None


class BatchRetrieveResponseData(Model):
    """BatchRetrieveResponseData"""

    id: str = None
    record_type: Literal["email_validation_batch"] | str = None
    status: Literal["pending", "processing", "completed", "failed"] | str = None
    total: int = None
    completed_at: datetime | None = None
    results: dict[str, BatchRetrieveResponseDataResults] | None = None
    webhook_url: str | None = None


class BatchRetrieveResponseDataResults(Model):
    """BatchRetrieveResponseDataResults"""

    checks: EmailValidationChecks = None
    email: str = None
    risk_score: float = None
    valid: bool = None
    did_you_mean: str | None = None


class EmailValidationCheck(Model):
    """EmailValidationCheck"""

    pass_: bool = wire("pass", default=None)
    details: str | None = None


class EmailValidationChecks(Model):
    """EmailValidationChecks"""

    disposable: EmailValidationCheck = None
    mx: EmailValidationCheck = None
    role_based: EmailValidationCheck = None
    syntax: EmailValidationCheck = None
    typo: EmailValidationChecksTypo = None


class EmailValidationChecksTypo(Model):
    """EmailValidationChecksTypo"""

    pass_: bool = wire("pass", default=None)
    details: str | None = None
    suggestion: str | None = None


class EmailValidationCreateResponseData(Model):
    """EmailValidationCreateResponseData"""

    checks: EmailValidationChecks = None
    email: str = None
    record_type: Literal["email_validation"] | str = None
    risk_score: float = None
    valid: bool = None
    did_you_mean: str | None = None


BatchCreateResponse: TypeAlias = Data[BatchCreateResponseData]

BatchRetrieveResponse: TypeAlias = Data[BatchRetrieveResponseData]

EmailValidationCreateResponse: TypeAlias = Data[EmailValidationCreateResponseData]
