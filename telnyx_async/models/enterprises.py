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
    """Email address for questions about invoices."""
    first_name: str
    """First name of the person who handles invoices."""
    last_name: str
    """Last name of the person who handles invoices."""
    phone_number: str
    """Number of that person, E.164 (`+13125550101`)."""


class EnterpriseEmailVerificationStatus(Model):
    """Response of `client.enterprises.verify_email.confirm` and `client.enterprises.verify_email.create`."""

    email_verified: bool
    """Whether the address has been confirmed with a code."""
    record_type: Literal["email_verification"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["sent", "verified"]
    """`sent` when a code is out, `verified` once it was confirmed."""
    expires_at: datetime | None = None
    """Until when the mailed code is good (RFC 3339); null when none is outstanding."""
    sends_remaining_today: int | None = None
    """How many more codes may be requested today; null when there is no daily limit."""


class EnterprisePublic(Model):
    """Response of `client.enterprises.branded_calling`, `client.enterprises.create` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the enterprise, passed as `enterprise_id`."""
    billing_address: PhysicalAddress | None = None
    """Postal address to put on invoices, with `country` `US` or `CA`."""
    billing_contact: BillingContact | None = None
    """Person at the business to contact about invoices: name, email and number."""
    bpo_verification_rejection_reason: str | None = None
    """Why Telnyx did not approve the call center; null unless `rejected`."""
    bpo_verification_status: Literal["pending", "approved", "rejected"] | None = None
    """Whether Telnyx has approved the call center; must be `approved` before DIRs can
    authorize it. Null for ordinary enterprises."""
    branded_calling_enabled: bool | None = None
    """Whether branded calling is turned on, by `enterprises.branded_calling`."""
    corporate_registration_number: str | None = None
    """Number in the commercial register, as on the certificate of incorporation."""
    country_code: str | None = None
    """Country of the business, ISO 3166-1 alpha-2; only `US` and `CA`. Cannot be changed
    later."""
    created_at: datetime | None = None
    """When the enterprise was registered (RFC 3339)."""
    customer_reference: str | None = None
    """Label of your own for finding the record; plays no part in the review."""
    doing_business_as: str | None = None
    """Trade name of the business, if it differs from the legal name."""
    dun_bradstreet_number: str | None = None
    """D-U-N-S number of the business, nine digits, if it has one."""
    fein: str | None = None
    """Federal tax number of the business in the USA (`12-3456789`) or its Canadian
    counterpart."""
    industry: str | None = None
    """Field the business works in; choose the nearest of the values."""
    jurisdiction_of_incorporation: str | None = None
    """State, province or country where the business is incorporated, such as `Delaware`."""
    legal_name: str | None = None
    """Registered name of the business, exactly as in its tax or incorporation documents."""
    number_of_employees: str | None = None
    """Range of the number of employees; used in the review."""
    number_reputation_enabled: bool | None = None
    """Whether reputation monitoring is turned on, by `enterprises.reputation.enable`."""
    organization_contact: OrganizationContact | None = None
    """Person at the business whom Telnyx addresses in matters of the review."""
    organization_legal_type: str | None = None
    """Legal form of the business, as in its incorporation documents; `other` covers sole
    proprietors and public bodies."""
    organization_physical_address: PhysicalAddress | None = None
    """Registered address of the business, in the USA or Canada."""
    organization_type: str | None = None
    """`commercial` for companies, `government` for public bodies, `non_profit` for charities
    and the like; cannot be changed later."""
    primary_business_domain_sic_code: str | None = None
    """Standard Industrial Classification code of the main business, four digits."""
    professional_license_number: str | None = None
    """Number of a professional license, for law, medicine, finance and the like."""
    role_type: Literal["enterprise", "bpo"] | None = None
    """`enterprise` shows its own brand; `bpo` is a call center that calls for other
    enterprises and owns no DIR. Fixed at creation."""
    updated_at: datetime | None = None
    """When its data last changed (RFC 3339)."""
    website: str | None = None
    """Public website of the business, with `https://`; reviewers look at it."""


class EnterpriseReputationPublic(Model):
    """Response of `client.enterprises.reputation.enable`, `client.enterprises.reputation.retrieve` and 3 more."""

    check_frequency: (
        Literal["business_daily", "daily", "weekly", "biweekly", "monthly", "never"] | None
    ) = None
    """How often Telnyx renews the reputation data of the enterprise's numbers; `never` only on
    demand. Each lookup is billed."""
    created_at: datetime | None = None
    """When monitoring was turned on (RFC 3339)."""
    enterprise_id: str | None = None
    """Enterprise (legal entity) that owns the record, from `enterprises.create` or
    `enterprises.list`."""
    external_verification_status: Literal["pending", "approved", "rejected"] | None = None
    """Whether numbers hosted elsewhere may be added; needs documents, see
    `enterprises.reputation.external_verification.create`."""
    loa_document_id: str | None = None
    """Signed Letter of Authorization (LOA) for reputation monitoring, uploaded with
    `documents.upload`; a new one must be approved first."""
    loa_status: Literal["pending", "approved", "rejected"] | None = None
    """Whether the letter of authorization has been approved; numbers can be added only then."""
    rejection_reasons: list[str] | None = None
    """Why the review turned it down; empty otherwise."""
    status: Literal["pending", "approved", "deleted", "rejected"] | None = None
    """`pending` until the product is approved for the enterprise, then `approved` or
    `rejected`; `deleted` after disabling."""
    updated_at: datetime | None = None
    """When its settings last changed (RFC 3339)."""
    webhook_url: str | None = None
    """HTTPS address that receives the `number_reputation.…` events; null stops them."""


class ExternalVerification(Model):
    """Response of `client.enterprises.reputation.external_verification.create` and `client.enterprises.reputation.external_verification.list`."""

    document_ids: list[str] | None = None
    """Documents proving that the numbers at the other provider are yours, such as an invoice;
    from `documents.upload`."""
    enterprise_id: str | None = None
    """Enterprise (legal entity) that owns the record, from `enterprises.create` or
    `enterprises.list`."""
    phone_numbers: list[str] | None = None
    """Numbers that the documents are about."""
    rejection_reason: str | None = None
    """Why the review turned it down; null otherwise."""
    reviewed_at: datetime | None = None
    """When the review was decided (RFC 3339)."""
    status: Literal["pending", "approved", "rejected"] | None = None
    """Whether the documents are under review, approved or rejected; after `approved` they
    cannot be changed."""
    submitted_at: datetime | None = None
    """When it was submitted for review (RFC 3339)."""


class NumberOwnership(Model):
    """Response of `client.enterprises.reputation.numbers.retrieve_ownership`."""

    baseline_carrier: str | None = None
    """Service provider ID of the carrier with which the number was when ownership was last
    established."""
    baseline_recorded_at: datetime | None = None
    """When that carrier was noted (RFC 3339)."""
    confirm_by: datetime | None = None
    """Until when to confirm that the number is still yours (RFC 3339); set only while that is
    asked."""
    flag_reason: str | None = None
    """Why ownership came into question: `carrier_changed` or `reverification_due`."""
    history: list[NumberOwnershipHistory] | None = None
    """What happened to the ownership, newest first."""
    last_checked_at: datetime | None = None
    """When ownership was last checked (RFC 3339)."""
    ownership_status: Literal["verified", "flagged", "pending_confirmation", "removed"] | None = (
        None
    )
    """`verified`; `pending_confirmation`: confirm ownership before `confirm_by`; `flagged`:
    not confirmed in time, still monitored; `removed`: no longer monitored."""
    phone_number: str | None = None
    """Telephone number in E.164 format: plus sign, country code and number without spaces
    (`+13125550101`)."""
    source: Literal["telnyx", "external"] | None = None
    """`telnyx` for a number in your inventory here, `external` for one hosted elsewhere."""


class NumberOwnershipHistory(Model):
    """Part of `NumberOwnership`."""

    event_type: str | None = None
    """What happened: `added`, a `check`, `flag`, `confirm` or `removed`."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339)."""
    outcome: str | None = None
    """What the event found, such as `unchanged` or `carrier_changed`."""


class OrganizationContact(Model):
    """Part of `EnterprisePublic`."""

    email: str
    """Address of that person; a call center confirms it with a code, so it must be read."""
    first_name: str
    """First name of the main contact at the business."""
    job_title: str
    """Job title of the main contact, such as `Operations Manager`."""
    last_name: str
    """Last name of the main contact at the business."""
    phone_number: str
    """Number of the main contact, E.164 (`+13125550101`)."""


class PhysicalAddress(Model):
    """Part of `EnterprisePublic`."""

    administrative_area: str
    """State or province as code (`IL`, `ON`)."""
    city: str
    """City or town of the address."""
    country: str
    """Country, ISO 3166-1 alpha-2; only `US` and `CA`."""
    postal_code: str
    """ZIP or postal code of the address."""
    street_address: str
    """Street and house number of the address, on one line."""
    extended_address: str | None = None
    """Suite, floor or unit of the address, if there is one."""


class RemediationPerNumberResults(Model):
    """Part of `RemediationRequest`."""

    ineligible: list[str] | None = None
    """Numbers that were not taken on, for example because they were submitted recently."""
    not_flagged: list[str] | None = None
    """Numbers that carried no spam label in the first place."""
    refused: list[str] | None = None
    """Numbers for which the removal of the label was refused."""
    remediated: list[str] | None = None
    """Numbers whose spam label has been removed."""
    requires_review: list[str] | None = None
    """Numbers that a person still has to look at."""


class RemediationRequest(Model):
    """Response of `client.enterprises.reputation.remediation.create` and `client.enterprises.reputation.remediation.retrieve`."""

    id: str
    """Identifier of the request, passed as `remediation_id`."""
    call_purpose: str
    """What the numbers are used for, in words; helps to clear them."""
    created_at: datetime
    """When the request was made (RFC 3339)."""
    phone_numbers_count: int
    """How many numbers the request named."""
    phone_numbers_ineligible: int
    """How many numbers could not be taken on, for example because they were submitted
    recently."""
    phone_numbers_submitted: int
    """How many numbers were accepted for remediation, waiting ones included."""
    status: Literal["pending", "in_progress", "completed", "failed", "cancelled"]
    """`pending`, `in_progress`, then `completed`, `failed` or `cancelled`."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    contact_email: str | None = None
    """Email address for questions about it."""
    results: RemediationPerNumberResults | None = None
    """Numbers sorted by what became of them, once that is known."""
    tier1_completed_at: datetime | None = None
    """When the first stage of clearing was done (RFC 3339)."""
    tier2_completed_at: datetime | None = None
    """When the second stage of clearing was done (RFC 3339)."""
    webhook_url: str | None = None
    """Address that is notified of the progress of the request."""


class RemediationSummary(Model):
    """Response of `client.enterprises.reputation.remediation.list`."""

    id: str
    """Identifier of the request, passed as `remediation_id`."""
    call_purpose: str
    """What the numbers are used for, in words; helps to clear them."""
    created_at: datetime
    """When the request was made (RFC 3339)."""
    phone_numbers_count: int
    """How many numbers the request named."""
    status: Literal["pending", "in_progress", "completed", "failed", "cancelled"]
    """`pending`, `in_progress`, then `completed`, `failed` or `cancelled`."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    tier1_completed_at: datetime | None = None
    """When the first stage of clearing was done (RFC 3339)."""
    tier2_completed_at: datetime | None = None
    """When the second stage of clearing was done (RFC 3339)."""


class ReputationPhoneNumberList(Model):
    """Response of `client.enterprises.reputation.numbers.associate`."""

    data: list[ReputationPhoneNumber]
    """The record the operation is about, or on a list the records of this page."""
    meta: ListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class ReputationRefresh(Model):
    """Response of `client.enterprises.reputation.numbers.refresh`."""

    results: list[ReputationRefreshResult]
    """One entry for each number asked for."""
    total_failed: int
    """How many numbers could not be looked up."""
    total_requested: int
    """How many numbers were asked for."""
    total_successful: int
    """How many numbers were looked up."""


class ReputationRefreshResult(Model):
    """Part of `ReputationRefresh`."""

    phone_number: str
    """Number that was to be looked up."""
    success: bool
    """Whether the lookup of the number was started."""
    error: str | None = None
    """Why the lookup failed; null on success."""
