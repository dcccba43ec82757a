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
    agreed_at: datetime | None = None
    created_at: datetime | None = None
    product_type: Literal["branded_calling", "number_reputation"] | None = None
    terms_version: str | None = None
    version: str | None = None


class TermsOfServiceInfo(Model):
    """Response of `client.terms_of_service.retrieve_info`."""

    agreements: list[TermsOfServiceInfoAgreement] | None = None


class TermsOfServiceInfoAgreement(Model):
    """Part of `TermsOfServiceInfo`."""

    current_version: str | None = None
    description: str | None = None
    effective_date: date | None = None
    product_type: Literal["branded_calling", "number_reputation"] | None = None
    terms_url: str | None = None


class TermsOfServiceStatus(Model):
    """Response of `client.terms_of_service.retrieve_status`."""

    agreement_required: bool
    current_terms_version: str
    has_agreed: bool
    product_type: Literal["branded_calling", "number_reputation"]
    agreed_at: datetime | None = None
    agreed_version: str | None = None
