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


class TollFreeVerificationHistory(Model):
    """Response of `client.messaging_tollfree.verification.requests.retrieve_status_history`."""

    records: list[TollFreeVerificationHistoryRecord]
    total_records: int


class TollFreeVerificationHistoryRecord(Model):
    """Part of `TollFreeVerificationHistory`."""

    updated_at: datetime = wire("updatedAt")
    verification_status: Literal[
        "Verified",
        "Rejected",
        "Waiting For Vendor",
        "Waiting For Customer",
        "Waiting For Telnyx",
        "In Progress",
    ] = wire("verificationStatus")
    reason: str | None = None


class TollFreeVerificationRequest(Model):
    """Response of `client.messaging_tollfree.verification.requests.create` and `client.messaging_tollfree.verification.requests.update`."""

    id: str
    additional_information: str = wire("additionalInformation")
    business_addr1: str = wire("businessAddr1")
    business_city: str = wire("businessCity")
    business_contact_email: str = wire("businessContactEmail")
    business_contact_first_name: str = wire("businessContactFirstName")
    business_contact_last_name: str = wire("businessContactLastName")
    business_contact_phone: str = wire("businessContactPhone")
    business_name: str = wire("businessName")
    business_state: str = wire("businessState")
    business_zip: str = wire("businessZip")
    corporate_website: str = wire("corporateWebsite")
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
    opt_in_workflow: str = wire("optInWorkflow")
    opt_in_workflow_image_urls: list[URL] = wire("optInWorkflowImageURLs")
    phone_numbers: list[TfPhoneNumber] = wire("phoneNumbers")
    production_message_content: str = wire("productionMessageContent")
    use_case: TollFreeUseCase = wire("useCase")
    use_case_summary: str = wire("useCaseSummary")
    verification_request_id: str = wire("verificationRequestId")
    age_gated_content: bool | None = wire("ageGatedContent", default=None)
    business_addr2: str | None = wire("businessAddr2", default=None)
    business_registration_country: str | None = wire("businessRegistrationCountry", default=None)
    business_registration_number: str | None = wire("businessRegistrationNumber", default=None)
    business_registration_type: str | None = wire("businessRegistrationType", default=None)
    campaign_verify_authorization_token: str | None = wire(
        "campaignVerifyAuthorizationToken", default=None
    )
    doing_business_as: str | None = wire("doingBusinessAs", default=None)
    entity_type: (
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
        | None
    ) = wire("entityType", default=None)
    help_message_response: str | None = wire("helpMessageResponse", default=None)
    isv_reseller: str | None = wire("isvReseller", default=None)
    opt_in_confirmation_response: str | None = wire("optInConfirmationResponse", default=None)
    opt_in_keywords: str | None = wire("optInKeywords", default=None)
    privacy_policy_url: str | None = wire("privacyPolicyURL", default=None)
    terms_and_condition_url: str | None = wire("termsAndConditionURL", default=None)
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
    webhook_url: str | None = wire("webhookUrl", default=None)


class TollFreeVerificationRequestStatus(Model):
    """Response of `client.messaging_tollfree.verification.requests.list` and `client.messaging_tollfree.verification.requests.retrieve`."""

    id: str
    additional_information: str = wire("additionalInformation")
    business_addr1: str = wire("businessAddr1")
    business_city: str = wire("businessCity")
    business_contact_email: str = wire("businessContactEmail")
    business_contact_first_name: str = wire("businessContactFirstName")
    business_contact_last_name: str = wire("businessContactLastName")
    business_contact_phone: str = wire("businessContactPhone")
    business_name: str = wire("businessName")
    business_state: str = wire("businessState")
    business_zip: str = wire("businessZip")
    corporate_website: str = wire("corporateWebsite")
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
    opt_in_workflow: str = wire("optInWorkflow")
    opt_in_workflow_image_urls: list[URL] = wire("optInWorkflowImageURLs")
    phone_numbers: list[TfPhoneNumber] = wire("phoneNumbers")
    production_message_content: str = wire("productionMessageContent")
    use_case: TollFreeUseCase = wire("useCase")
    use_case_summary: str = wire("useCaseSummary")
    verification_status: Literal[
        "Verified",
        "Rejected",
        "Waiting For Vendor",
        "Waiting For Customer",
        "Waiting For Telnyx",
        "In Progress",
    ] = wire("verificationStatus")
    age_gated_content: bool | None = wire("ageGatedContent", default=None)
    business_addr2: str | None = wire("businessAddr2", default=None)
    business_registration_country: str | None = wire("businessRegistrationCountry", default=None)
    business_registration_number: str | None = wire("businessRegistrationNumber", default=None)
    business_registration_type: str | None = wire("businessRegistrationType", default=None)
    campaign_verify_authorization_token: str | None = wire(
        "campaignVerifyAuthorizationToken", default=None
    )
    created_at: datetime | None = wire("createdAt", default=None)
    doing_business_as: str | None = wire("doingBusinessAs", default=None)
    entity_type: (
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
        | None
    ) = wire("entityType", default=None)
    help_message_response: str | None = wire("helpMessageResponse", default=None)
    isv_reseller: str | None = wire("isvReseller", default=None)
    opt_in_confirmation_response: str | None = wire("optInConfirmationResponse", default=None)
    opt_in_keywords: str | None = wire("optInKeywords", default=None)
    privacy_policy_url: str | None = wire("privacyPolicyURL", default=None)
    reason: str | None = None
    terms_and_condition_url: str | None = wire("termsAndConditionURL", default=None)
    updated_at: datetime | None = wire("updatedAt", default=None)
    webhook_url: str | None = wire("webhookUrl", default=None)


class URL(Model):
    """Part of `TollFreeVerificationRequest` and `TollFreeVerificationRequestStatus`."""

    url: str


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
