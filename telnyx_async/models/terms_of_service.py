"""What `client.terms_of_service` answers with."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "TermsOfServiceRetrieveInfoResponse",
    "TermsOfServiceRetrieveInfoResponseAgreement",
    "TermsOfServiceRetrieveStatusResponse",
    "TermsOfServiceRetrieveStatusResponseData",
    "TosAgreement",
    "TosAgreementWrapped",
]


class TermsOfServiceRetrieveInfoResponse(Model):
    """Answer of `client.terms_of_service.retrieve_info`."""

    agreements: list[TermsOfServiceRetrieveInfoResponseAgreement] | None = None


class TermsOfServiceRetrieveInfoResponseAgreement(Model):
    """Part of `TermsOfServiceRetrieveInfoResponse`."""

    current_version: str | None = None
    description: str | None = None
    effective_date: date | None = None
    product_type: Literal["branded_calling", "number_reputation"] | str | None = None
    terms_url: str | None = None


class TermsOfServiceRetrieveStatusResponseData(Model):
    """Answer of `client.terms_of_service.retrieve_status`."""

    agreement_required: bool
    current_terms_version: str
    has_agreed: bool
    product_type: Literal["branded_calling", "number_reputation"] | str
    agreed_at: datetime | None = None
    agreed_version: str | None = None


class TosAgreement(Model):
    """Answer of `client.terms_of_service.agreements.list`, `client.terms_of_service.agreements.retrieve` and 2 more."""

    id: str = wire("id", default=None)
    agreed_at: datetime | None = None
    created_at: datetime | None = None
    product_type: Literal["branded_calling", "number_reputation"] | str | None = None
    terms_version: str | None = None
    version: str | None = None


TermsOfServiceRetrieveStatusResponse: TypeAlias = Data[TermsOfServiceRetrieveStatusResponseData]

TosAgreementWrapped: TypeAlias = Data[TosAgreement]
