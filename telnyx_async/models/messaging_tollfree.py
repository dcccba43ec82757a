"""Responses of `client.messaging_tollfree`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "TfPhoneNumber",
    "TollFreeUseCase",
    "TollFreeVerificationHistory",
    "TollFreeVerificationHistoryRecord",
    "TollFreeVerificationRequest",
    "TollFreeVerificationRequestStatus",
    "URL",
]


class TfPhoneNumber(Model):
    """Part of `TollFreeVerificationRequest` and `TollFreeVerificationRequestStatus`."""

    phone_number: str = wire("phoneNumber")
    """Toll-free number of yours, in E.164 format."""


class TollFreeVerificationHistory(Model):
    """Response of `client.messaging_tollfree.verification.requests.retrieve_status_history`."""

    records: list[TollFreeVerificationHistoryRecord]
    """Entries of this page."""
    total_records: int
    """How many entries there are over all pages."""


class TollFreeVerificationHistoryRecord(Model):
    """Part of `TollFreeVerificationHistory`."""

    updated_at: datetime = wire("updatedAt")
    """When the status changed (RFC 3339)."""
    verification_status: Literal[
        "Verified",
        "Rejected",
        "Waiting For Vendor",
        "Waiting For Customer",
        "Waiting For Telnyx",
        "In Progress",
    ] = wire("verificationStatus")
    """Where the request stands: `In Progress`, `Waiting For Customer` (you must act: see
    `reason`, then update), `Waiting For Telnyx` or `Waiting For Vendor` (in review),
    `Verified`, `Rejected`."""
    reason: str | None = None
    """Why the status changed; on `Waiting For Customer` and `Rejected`, what to correct."""


class TollFreeVerificationRequest(Model):
    """Response of `client.messaging_tollfree.verification.requests.create` and `client.messaging_tollfree.verification.requests.update`."""

    id: str
    """Identifier of the request, for looking it up and correcting it."""
    additional_information: str = wire("additionalInformation")
    """Anything else that helps the reviewers of the request; also the place for answers to
    their questions."""
    business_addr1: str = wire("businessAddr1")
    """First line of the business address: street and number."""
    business_city: str = wire("businessCity")
    """City of the business address, capitalized."""
    business_contact_email: str = wire("businessContactEmail")
    """Where the reviewers reach the contact person by email; best at the domain of the
    business."""
    business_contact_first_name: str = wire("businessContactFirstName")
    """First name of the person whom Telnyx and the carriers ask about the traffic."""
    business_contact_last_name: str = wire("businessContactLastName")
    """Last name of the person whom Telnyx and the carriers ask about the traffic."""
    business_contact_phone: str = wire("businessContactPhone")
    """Phone number of the contact person, in E.164 format."""
    business_name: str = wire("businessName")
    """Legal name of the business that sends the messages."""
    business_state: str = wire("businessState")
    """State of the business address, spelled out (`Illinois`, not `IL`) and capitalized."""
    business_zip: str = wire("businessZip")
    """ZIP or postal code of the business address."""
    corporate_website: str = wire("corporateWebsite")
    """Website of the business, with `https://`; reviewers look for the business and its opt-in
    there."""
    message_volume: Literal[
        "10",
        "100",
        "1,000",
        "10,000",
        "100,000",
        "250,000",
        "500,000",
        "750,000",
        "1,000,000",
        "5,000,000",
        "10,000,000+",
    ] = wire("messageVolume")
    """Messages you expect to send per month, as the nearest step of the list."""
    opt_in_workflow: str = wire("optInWorkflow")
    """How people come to agree to your messages, described step by step: where, with which
    words, and what they see."""
    opt_in_workflow_image_urls: list[URL] = wire("optInWorkflowImageURLs")
    """Screenshots of the opt-in as public URLs, such as the form with its checkbox."""
    phone_numbers: list[TfPhoneNumber] = wire("phoneNumbers")
    """Toll-free numbers of yours to be verified."""
    production_message_content: str = wire("productionMessageContent")
    """Example of a message as you really send it, with brand name and way to opt out."""
    use_case: TollFreeUseCase = wire("useCase")
    """Purpose of the messages, from the fixed list of the toll-free reviewers."""
    use_case_summary: str = wire("useCaseSummary")
    """Purpose in your own words: who gets which messages, and why."""
    verification_request_id: str = wire("verificationRequestId")
    """Identifier of the request at the verifying partner."""
    age_gated_content: bool | None = wire("ageGatedContent", default=None)
    """`true` if the messages are for adults only (alcohol, gambling and the like)."""
    business_addr2: str | None = wire("businessAddr2", default=None)
    """Second line of the business address, such as suite or floor."""
    business_registration_country: str | None = wire("businessRegistrationCountry", default=None)
    """Country whose authority registered the business, ISO 3166-1 alpha-2; required since
    January 2026."""
    business_registration_number: str | None = wire("businessRegistrationNumber", default=None)
    """Number under which the business is registered, in the USA the EIN; required since
    January 2026."""
    business_registration_type: str | None = wire("businessRegistrationType", default=None)
    """Kind of the registration number, such as `EIN`; required since January 2026."""
    campaign_verify_authorization_token: str | None = wire(
        "campaignVerifyAuthorizationToken", default=None
    )
    """Token from Campaign Verify, which political senders need since 17 February 2026."""
    doing_business_as: str | None = wire("doingBusinessAs", default=None)
    """Trade name, if it differs from the legal name."""
    entity_type: (
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
        | None
    ) = wire("entityType", default=None)
    """Legal kind of the organization; listed companies (`PUBLIC_PROFIT`) and sole proprietors
    have rules of their own."""
    help_message_response: str | None = wire("helpMessageResponse", default=None)
    """Text sent in answer to `HELP`."""
    isv_reseller: str | None = wire("isvReseller", default=None)
    """Name of the software vendor or reseller, if you send on behalf of the business."""
    opt_in_confirmation_response: str | None = wire("optInConfirmationResponse", default=None)
    """Text that confirms a sign-up."""
    opt_in_keywords: str | None = wire("optInKeywords", default=None)
    """Words by which people sign up by text, such as `JOIN`."""
    privacy_policy_url: str | None = wire("privacyPolicyURL", default=None)
    """Address of the privacy policy; it should say that phone numbers are not shared for
    marketing."""
    terms_and_condition_url: str | None = wire("termsAndConditionURL", default=None)
    """Address of the terms and conditions of the messaging program."""
    verification_status: (
        Literal[
            "Verified",
            "Rejected",
            "Waiting For Vendor",
            "Waiting For Customer",
            "Waiting For Telnyx",
            "In Progress",
        ]
        | None
    ) = wire("verificationStatus", default=None)
    """Where the request stands: `In Progress`, `Waiting For Customer` (you must act: see
    `reason`, then update), `Waiting For Telnyx` or `Waiting For Vendor` (in review),
    `Verified`, `Rejected`."""
    webhook_url: str | None = wire("webhookUrl", default=None)
    """Address that is notified when the status of the request changes."""


class TollFreeVerificationRequestStatus(Model):
    """Response of `client.messaging_tollfree.verification.requests.list` and `client.messaging_tollfree.verification.requests.retrieve`."""

    id: str
    """Identifier of the request, for looking it up and correcting it."""
    additional_information: str = wire("additionalInformation")
    """Anything else that helps the reviewers of the request; also the place for answers to
    their questions."""
    business_addr1: str = wire("businessAddr1")
    """First line of the business address: street and number."""
    business_city: str = wire("businessCity")
    """City of the business address, capitalized."""
    business_contact_email: str = wire("businessContactEmail")
    """Where the reviewers reach the contact person by email; best at the domain of the
    business."""
    business_contact_first_name: str = wire("businessContactFirstName")
    """First name of the person whom Telnyx and the carriers ask about the traffic."""
    business_contact_last_name: str = wire("businessContactLastName")
    """Last name of the person whom Telnyx and the carriers ask about the traffic."""
    business_contact_phone: str = wire("businessContactPhone")
    """Phone number of the contact person, in E.164 format."""
    business_name: str = wire("businessName")
    """Legal name of the business that sends the messages."""
    business_state: str = wire("businessState")
    """State of the business address, spelled out (`Illinois`, not `IL`) and capitalized."""
    business_zip: str = wire("businessZip")
    """ZIP or postal code of the business address."""
    corporate_website: str = wire("corporateWebsite")
    """Website of the business, with `https://`; reviewers look for the business and its opt-in
    there."""
    message_volume: Literal[
        "10",
        "100",
        "1,000",
        "10,000",
        "100,000",
        "250,000",
        "500,000",
        "750,000",
        "1,000,000",
        "5,000,000",
        "10,000,000+",
    ] = wire("messageVolume")
    """Messages you expect to send per month, as the nearest step of the list."""
    opt_in_workflow: str = wire("optInWorkflow")
    """How people come to agree to your messages, described step by step: where, with which
    words, and what they see."""
    opt_in_workflow_image_urls: list[URL] = wire("optInWorkflowImageURLs")
    """Screenshots of the opt-in as public URLs, such as the form with its checkbox."""
    phone_numbers: list[TfPhoneNumber] = wire("phoneNumbers")
    """Toll-free numbers of yours to be verified."""
    production_message_content: str = wire("productionMessageContent")
    """Example of a message as you really send it, with brand name and way to opt out."""
    use_case: TollFreeUseCase = wire("useCase")
    """Purpose of the messages, from the fixed list of the toll-free reviewers."""
    use_case_summary: str = wire("useCaseSummary")
    """Purpose in your own words: who gets which messages, and why."""
    verification_status: Literal[
        "Verified",
        "Rejected",
        "Waiting For Vendor",
        "Waiting For Customer",
        "Waiting For Telnyx",
        "In Progress",
    ] = wire("verificationStatus")
    """Where the request stands: `In Progress`, `Waiting For Customer` (you must act: see
    `reason`, then update), `Waiting For Telnyx` or `Waiting For Vendor` (in review),
    `Verified`, `Rejected`."""
    age_gated_content: bool | None = wire("ageGatedContent", default=None)
    """`true` if the messages are for adults only (alcohol, gambling and the like)."""
    business_addr2: str | None = wire("businessAddr2", default=None)
    """Second line of the business address, such as suite or floor."""
    business_registration_country: str | None = wire("businessRegistrationCountry", default=None)
    """Country whose authority registered the business, ISO 3166-1 alpha-2; required since
    January 2026."""
    business_registration_number: str | None = wire("businessRegistrationNumber", default=None)
    """Number under which the business is registered, in the USA the EIN; required since
    January 2026."""
    business_registration_type: str | None = wire("businessRegistrationType", default=None)
    """Kind of the registration number, such as `EIN`; required since January 2026."""
    campaign_verify_authorization_token: str | None = wire(
        "campaignVerifyAuthorizationToken", default=None
    )
    """Token from Campaign Verify, which political senders need since 17 February 2026."""
    created_at: datetime | None = wire("createdAt", default=None)
    """When the record was made (RFC 3339)."""
    doing_business_as: str | None = wire("doingBusinessAs", default=None)
    """Trade name, if it differs from the legal name."""
    entity_type: (
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
        | None
    ) = wire("entityType", default=None)
    """Legal kind of the organization; listed companies (`PUBLIC_PROFIT`) and sole proprietors
    have rules of their own."""
    help_message_response: str | None = wire("helpMessageResponse", default=None)
    """Text sent in answer to `HELP`."""
    isv_reseller: str | None = wire("isvReseller", default=None)
    """Name of the software vendor or reseller, if you send on behalf of the business."""
    opt_in_confirmation_response: str | None = wire("optInConfirmationResponse", default=None)
    """Text that confirms a sign-up."""
    opt_in_keywords: str | None = wire("optInKeywords", default=None)
    """Words by which people sign up by text, such as `JOIN`."""
    privacy_policy_url: str | None = wire("privacyPolicyURL", default=None)
    """Address of the privacy policy; it should say that phone numbers are not shared for
    marketing."""
    reason: str | None = None
    """Why the request has its status; on `Waiting For Customer` and `Rejected`, what to
    correct."""
    terms_and_condition_url: str | None = wire("termsAndConditionURL", default=None)
    """Address of the terms and conditions of the messaging program."""
    updated_at: datetime | None = wire("updatedAt", default=None)
    """When the record last changed (RFC 3339)."""
    webhook_url: str | None = wire("webhookUrl", default=None)
    """Address that is notified when the status of the request changes."""


class URL(Model):
    """Part of `TollFreeVerificationRequest` and `TollFreeVerificationRequestStatus`."""

    url: str
    """Public address of a screenshot of the opt-in."""


TollFreeUseCase: TypeAlias = Literal[
    "2FA",
    "App Notifications",
    "Appointments",
    "Auctions",
    "Auto Repair Services",
    "Bank Transfers",
    "Billing",
    "Booking Confirmations",
    "Business Updates",
    "COVID-19 Alerts",
    "Career Training",
    "Chatbot",
    "Conversational / Alerts",
    "Courier Services & Deliveries",
    "Emergency Alerts",
    "Events & Planning",
    "Financial Services",
    "Fraud Alerts",
    "Fundraising",
    "General Marketing",
    "General School Updates",
    "HR / Staffing",
    "Healthcare Alerts",
    "Housing Community Updates",
    "Insurance Services",
    "Job Dispatch",
    "Legal Services",
    "Mixed",
    "Motivational Reminders",
    "Notary Notifications",
    "Order Notifications",
    "Political",
    "Public Works",
    "Real Estate Services",
    "Religious Services",
    "Repair and Diagnostics Alerts",
    "Rewards Program",
    "Surveys",
    "System Alerts",
    "Voting Reminders",
    "Waitlist Alerts",
    "Webinar Reminders",
    "Workshop Alerts",
]
