"""Responses of `client.terms_of_service`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "TermsOfServiceAgreement",
    "TermsOfServiceInfo",
    "TermsOfServiceInfoAgreement",
    "TermsOfServiceStatus",
]


class TermsOfServiceAgreement(Model):
    """Response of `client.terms_of_service.agreements.list`, `client.terms_of_service.agreements.retrieve` and 2 more."""

    id: str = wire("id", default=None)
    """Identifier of the agreement, passed as `agreement_id`."""
    agreed_at: datetime | None = None
    """When you agreed (RFC 3339); null if you have not."""
    created_at: datetime | None = None
    """When the agreement was recorded (RFC 3339)."""
    product_type: Literal["branded_calling", "number_reputation"] | None = None
    """Product whose terms are meant: `branded_calling` or `number_reputation`."""
    terms_version: str | None = None
    """Version of the terms that was agreed to."""
    version: str | None = None
    """Same as `terms_version`, under a shorter name."""


class TermsOfServiceInfo(Model):
    """Response of `client.terms_of_service.retrieve_info`."""

    agreements: list[TermsOfServiceInfoAgreement] | None = None
    """Terms of the products, with version and address of the text."""


class TermsOfServiceInfoAgreement(Model):
    """Part of `TermsOfServiceInfo`."""

    current_version: str | None = None
    """Latest version of the terms, the one in force."""
    description: str | None = None
    """What the product is, in short."""
    effective_date: date | None = None
    """Day from which this version holds."""
    product_type: Literal["branded_calling", "number_reputation"] | None = None
    """Product whose terms are meant: `branded_calling` or `number_reputation`."""
    terms_url: str | None = None
    """Address of the full text of the terms."""


class TermsOfServiceStatus(Model):
    """Response of `client.terms_of_service.retrieve_status`."""

    agreement_required: bool
    """`true` if the current version must be agreed to before the product can be used."""
    current_terms_version: str
    """Version in force, which is the one to agree to."""
    has_agreed: bool
    """`true` if you have agreed to the current version."""
    product_type: Literal["branded_calling", "number_reputation"]
    """Product whose terms are meant: `branded_calling` or `number_reputation`."""
    agreed_at: datetime | None = None
    """When you agreed (RFC 3339); null if you have not."""
    agreed_version: str | None = None
    """Version you last agreed to; null if none."""
