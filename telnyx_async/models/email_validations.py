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
    """Results of the single checks behind the verdict."""
    email: str
    """Address that was checked, as you gave it."""
    record_type: Literal["email_validation"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    risk_score: float
    """Estimated risk of writing to the address; higher is worse."""
    valid: bool
    """Verdict: `true` if syntax, mail server and throwaway checks pass; a typo or a role
    address alone does not make it `false`."""
    did_you_mean: str | None = None
    """Likely intended address if a typo was found, such as `jane@gmail.com` for
    `jane@gmial.com`; missing otherwise."""


class EmailValidationBatch(Model):
    """Response of `client.email_validations.batch.create`."""

    id: str
    """Identifier of the batch, for `email_validations.batch.retrieve`."""
    duplicates_removed: int
    """How many addresses were dropped because they occurred more than once."""
    record_type: Literal["email_validation_batch"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "processing", "completed", "failed"]
    """`pending` or `processing` until the addresses are checked, then `completed` with
    results, or `failed`."""
    total: int
    """How many addresses are checked, once duplicates are gone."""
    webhook_url: str | None = None
    """Public HTTPS address that is called once the batch is completed; without it, poll
    `email_validations.batch.retrieve`."""


class EmailValidationBatchDetail(Model):
    """Response of `client.email_validations.batch.retrieve`."""

    id: str
    """Identifier of the batch of checks."""
    record_type: Literal["email_validation_batch"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "processing", "completed", "failed"]
    """`pending` or `processing` until the addresses are checked, then `completed` with
    `results`, or `failed`."""
    total: int
    """How many addresses are checked, once duplicates are gone."""
    completed_at: datetime | None = None
    """When the job finished successfully (RFC 3339)."""
    results: dict[str, EmailValidationBatchResult] | None = None
    """Verdicts by address; present once the batch is completed."""
    webhook_url: str | None = None
    """Public HTTPS address that is called once the batch is completed; without it, poll
    `email_validations.batch.retrieve`."""


class EmailValidationBatchResult(Model):
    """Part of `EmailValidationBatchDetail`."""

    checks: EmailValidationChecks
    """Results of the single checks behind the verdict."""
    email: str
    """Address that was checked, as you gave it."""
    risk_score: float
    """Estimated risk of writing to the address; higher is worse."""
    valid: bool
    """Verdict: `true` if syntax, mail server and throwaway checks pass; a typo or a role
    address alone does not make it `false`."""
    did_you_mean: str | None = None
    """Likely intended address if a typo was found, such as `jane@gmail.com` for
    `jane@gmial.com`; missing otherwise."""


class EmailValidationCheck(Model):
    """Part of `EmailValidationChecks`."""

    pass_: bool = wire("pass")
    """`true` if the address passed this check."""
    details: str | None = None
    """Finding of the check in words; missing if there is nothing to say."""


class EmailValidationChecks(Model):
    """Part of `EmailValidation` and `EmailValidationBatchResult`."""

    disposable: EmailValidationCheck
    """Whether the domain belongs to a throwaway mail service."""
    mx: EmailValidationCheck
    """Whether mail exchangers (MX records) exist for the domain, without which it cannot
    receive mail."""
    role_based: EmailValidationCheck
    """Whether the address stands for a function (`info@`, `sales@`) rather than a person."""
    syntax: EmailValidationCheck
    """Whether the address is formed by the rules of RFC 5322."""
    typo: EmailValidationChecksTypo
    """Whether the domain looks like a misspelling of a well-known one."""


class EmailValidationChecksTypo(Model):
    """Part of `EmailValidationChecks`."""

    pass_: bool = wire("pass")
    """`true` if the address passed this check."""
    details: str | None = None
    """Finding of the check in words; missing if there is nothing to say."""
    suggestion: str | None = None
    """Corrected spelling for a presumed typo; missing if there is none."""
