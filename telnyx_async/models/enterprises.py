"""Responses of `client.enterprises`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ListMeta, ReputationPhoneNumber

__all__ = [
    "BillingContact",
    "EnterpriseEmailVerificationStatus",
    "EnterprisePublic",
    "EnterpriseReputationPublic",
    "ExternalVerification",
    "NumberOwnership",
    "NumberOwnershipHistory",
    "OrganizationContact",
    "PhysicalAddress",
    "RemediationPerNumberResults",
    "RemediationRequest",
    "RemediationSummary",
    "ReputationPhoneNumberList",
    "ReputationRefresh",
    "ReputationRefreshResult",
]


class BillingContact(Model):
    """Part of `EnterprisePublic`."""

    email: str
    first_name: str
    last_name: str
    phone_number: str


class EnterpriseEmailVerificationStatus(Model):
    """Response of `client.enterprises.verify_email.confirm` and `client.enterprises.verify_email.create`."""

    email_verified: bool
    record_type: Literal["email_verification"]
    status: Literal["sent", "verified"]
    expires_at: datetime | None = None
    sends_remaining_today: int | None = None


class EnterprisePublic(Model):
    """Response of `client.enterprises.branded_calling`, `client.enterprises.create` and 3 more."""

    id: str = wire("id", default=None)
    billing_address: PhysicalAddress | None = None
    billing_contact: BillingContact | None = None
    bpo_verification_rejection_reason: str | None = None
    bpo_verification_status: Literal["pending", "approved", "rejected"] | None = None
    branded_calling_enabled: bool | None = None
    corporate_registration_number: str | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    doing_business_as: str | None = None
    dun_bradstreet_number: str | None = None
    fein: str | None = None
    industry: str | None = None
    jurisdiction_of_incorporation: str | None = None
    legal_name: str | None = None
    number_of_employees: str | None = None
    number_reputation_enabled: bool | None = None
    organization_contact: OrganizationContact | None = None
    organization_legal_type: str | None = None
    organization_physical_address: PhysicalAddress | None = None
    organization_type: str | None = None
    primary_business_domain_sic_code: str | None = None
    professional_license_number: str | None = None
    role_type: Literal["enterprise", "bpo"] | None = None
    updated_at: datetime | None = None
    website: str | None = None


class EnterpriseReputationPublic(Model):
    """Response of `client.enterprises.reputation.enable`, `client.enterprises.reputation.retrieve` and 3 more."""

    check_frequency: (
        Literal["business_daily", "daily", "weekly", "biweekly", "monthly", "never"] | None
    ) = None
    created_at: datetime | None = None
    enterprise_id: str | None = None
    external_verification_status: Literal["pending", "approved", "rejected"] | None = None
    loa_document_id: str | None = None
    loa_status: Literal["pending", "approved", "rejected"] | None = None
    rejection_reasons: list[str] | None = None
    status: Literal["pending", "approved", "deleted", "rejected"] | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None


class ExternalVerification(Model):
    """Response of `client.enterprises.reputation.external_verification.create` and `client.enterprises.reputation.external_verification.list`."""

    document_ids: list[str] | None = None
    enterprise_id: str | None = None
    phone_numbers: list[str] | None = None
    rejection_reason: str | None = None
    reviewed_at: datetime | None = None
    status: Literal["pending", "approved", "rejected"] | None = None
    submitted_at: datetime | None = None


class NumberOwnership(Model):
    """Response of `client.enterprises.reputation.numbers.retrieve_ownership`."""

    baseline_carrier: str | None = None
    baseline_recorded_at: datetime | None = None
    confirm_by: datetime | None = None
    flag_reason: str | None = None
    history: list[NumberOwnershipHistory] | None = None
    last_checked_at: datetime | None = None
    ownership_status: Literal["verified", "flagged", "pending_confirmation", "removed"] | None = (
        None
    )
    phone_number: str | None = None
    source: Literal["telnyx", "external"] | None = None


class NumberOwnershipHistory(Model):
    """Part of `NumberOwnership`."""

    event_type: str | None = None
    occurred_at: datetime | None = None
    outcome: str | None = None


class OrganizationContact(Model):
    """Part of `EnterprisePublic`."""

    email: str
    first_name: str
    job_title: str
    last_name: str
    phone_number: str


class PhysicalAddress(Model):
    """Part of `EnterprisePublic`."""

    administrative_area: str
    city: str
    country: str
    postal_code: str
    street_address: str
    extended_address: str | None = None


class RemediationPerNumberResults(Model):
    """Part of `RemediationRequest`."""

    ineligible: list[str] | None = None
    not_flagged: list[str] | None = None
    refused: list[str] | None = None
    remediated: list[str] | None = None
    requires_review: list[str] | None = None


class RemediationRequest(Model):
    """Response of `client.enterprises.reputation.remediation.create` and `client.enterprises.reputation.remediation.retrieve`."""

    id: str
    call_purpose: str
    created_at: datetime
    phone_numbers_count: int
    phone_numbers_ineligible: int
    phone_numbers_submitted: int
    status: Literal["pending", "in_progress", "completed", "failed", "cancelled"]
    updated_at: datetime
    contact_email: str | None = None
    results: RemediationPerNumberResults | None = None
    tier1_completed_at: datetime | None = None
    tier2_completed_at: datetime | None = None
    webhook_url: str | None = None


class RemediationSummary(Model):
    """Response of `client.enterprises.reputation.remediation.list`."""

    id: str
    call_purpose: str
    created_at: datetime
    phone_numbers_count: int
    status: Literal["pending", "in_progress", "completed", "failed", "cancelled"]
    updated_at: datetime
    tier1_completed_at: datetime | None = None
    tier2_completed_at: datetime | None = None


class ReputationPhoneNumberList(Model):
    """Response of `client.enterprises.reputation.numbers.associate`."""

    data: list[ReputationPhoneNumber]
    meta: ListMeta


class ReputationRefresh(Model):
    """Response of `client.enterprises.reputation.numbers.refresh`."""

    results: list[ReputationRefreshResult]
    total_failed: int
    total_requested: int
    total_successful: int


class ReputationRefreshResult(Model):
    """Part of `ReputationRefresh`."""

    phone_number: str
    success: bool
    error: str | None = None
