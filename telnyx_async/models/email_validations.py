"""Responses of `client.email_validations`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "EmailValidation",
    "EmailValidationBatch",
    "EmailValidationBatchDetail",
    "EmailValidationBatchResult",
    "EmailValidationCheck",
    "EmailValidationChecks",
    "EmailValidationChecksTypo",
]


class EmailValidation(Model):
    """Response of `client.email_validations.create`."""

    checks: EmailValidationChecks
    email: str
    record_type: Literal["email_validation"]
    risk_score: float
    valid: bool
    did_you_mean: str | None = None


class EmailValidationBatch(Model):
    """Response of `client.email_validations.batch.create`."""

    id: str
    duplicates_removed: int
    record_type: Literal["email_validation_batch"]
    status: Literal["pending", "processing", "completed", "failed"]
    total: int
    webhook_url: str | None = None


class EmailValidationBatchDetail(Model):
    """Response of `client.email_validations.batch.retrieve`."""

    id: str
    record_type: Literal["email_validation_batch"]
    status: Literal["pending", "processing", "completed", "failed"]
    total: int
    completed_at: datetime | None = None
    results: dict[str, EmailValidationBatchResult] | None = None
    webhook_url: str | None = None


class EmailValidationBatchResult(Model):
    """Part of `EmailValidationBatchDetail`."""

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
    """Part of `EmailValidation` and `EmailValidationBatchResult`."""

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
