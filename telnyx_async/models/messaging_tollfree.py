"""Models of messaging_tollfree."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Model, wire
from telnyx_async.models.shared import URL

__all__ = [
    "MessagingTollFreeVerificationVerificationRequestEgress",
    "RequestRetrieveResponse",
    "RequestRetrieveStatusHistoryResponse",
    "RequestRetrieveStatusHistoryResponseRecord",
    "TfPhoneNumber",
    "TfPhoneNumberParam",
    "URLParam",
    "VerificationRequestStatus",
]


class MessagingTollFreeVerificationVerificationRequestEgress(Model):
    """MessagingTollFreeVerificationVerificationRequestEgress"""

    id: str = None
    additional_information: str = wire("additionalInformation", default=None)
    business_addr1: str = wire("businessAddr1", default=None)
    business_city: str = wire("businessCity", default=None)
    business_contact_email: str = wire("businessContactEmail", default=None)
    business_contact_first_name: str = wire("businessContactFirstName", default=None)
    business_contact_last_name: str = wire("businessContactLastName", default=None)
    business_contact_phone: str = wire("businessContactPhone", default=None)
    business_name: str = wire("businessName", default=None)
    business_state: str = wire("businessState", default=None)
    business_zip: str = wire("businessZip", default=None)
    corporate_website: str = wire("corporateWebsite", default=None)
    message_volume: (
        Literal[
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
        ]
        | str
    ) = wire("messageVolume", default=None)
    opt_in_workflow: str = wire("optInWorkflow", default=None)
    opt_in_workflow_image_urls: list[URL] = wire("optInWorkflowImageURLs", default=None)
    phone_numbers: list[TfPhoneNumber] = wire("phoneNumbers", default=None)
    production_message_content: str = wire("productionMessageContent", default=None)
    use_case: (
        Literal[
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
        | str
    ) = wire("useCase", default=None)
    use_case_summary: str = wire("useCaseSummary", default=None)
    verification_request_id: str = wire("verificationRequestId", default=None)
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
        | str
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
        | str
        | None
    ) = wire("verificationStatus", default=None)
    webhook_url: str | None = wire("webhookUrl", default=None)


class RequestRetrieveResponse(Model):
    """RequestRetrieveResponse"""

    id: str = None
    additional_information: str = wire("additionalInformation", default=None)
    business_addr1: str = wire("businessAddr1", default=None)
    business_city: str = wire("businessCity", default=None)
    business_contact_email: str = wire("businessContactEmail", default=None)
    business_contact_first_name: str = wire("businessContactFirstName", default=None)
    business_contact_last_name: str = wire("businessContactLastName", default=None)
    business_contact_phone: str = wire("businessContactPhone", default=None)
    business_name: str = wire("businessName", default=None)
    business_state: str = wire("businessState", default=None)
    business_zip: str = wire("businessZip", default=None)
    corporate_website: str = wire("corporateWebsite", default=None)
    message_volume: (
        Literal[
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
        ]
        | str
    ) = wire("messageVolume", default=None)
    opt_in_workflow: str = wire("optInWorkflow", default=None)
    opt_in_workflow_image_urls: list[URL] = wire("optInWorkflowImageURLs", default=None)
    phone_numbers: list[TfPhoneNumber] = wire("phoneNumbers", default=None)
    production_message_content: str = wire("productionMessageContent", default=None)
    use_case: (
        Literal[
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
        | str
    ) = wire("useCase", default=None)
    use_case_summary: str = wire("useCaseSummary", default=None)
    verification_status: (
        Literal[
            "Verified",
            "Rejected",
            "Waiting For Vendor",
            "Waiting For Customer",
            "Waiting For Telnyx",
            "In Progress",
        ]
        | str
    ) = wire("verificationStatus", default=None)
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
        | str
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


class RequestRetrieveStatusHistoryResponse(Model):
    """RequestRetrieveStatusHistoryResponse"""

    records: list[RequestRetrieveStatusHistoryResponseRecord] = None
    total_records: int = None


class RequestRetrieveStatusHistoryResponseRecord(Model):
    """RequestRetrieveStatusHistoryResponseRecord"""

    updated_at: datetime = wire("updatedAt", default=None)
    verification_status: (
        Literal[
            "Verified",
            "Rejected",
            "Waiting For Vendor",
            "Waiting For Customer",
            "Waiting For Telnyx",
            "In Progress",
        ]
        | str
    ) = wire("verificationStatus", default=None)
    reason: str | None = None


class TfPhoneNumber(Model):
    """TfPhoneNumber"""

    phone_number: str = wire("phoneNumber", default=None)


class TfPhoneNumberParam(TypedDict, total=False):
    """TfPhoneNumberParam"""

    phone_number: Required[str]


class URLParam(TypedDict, total=False):
    """URLParam"""

    url: Required[str]


VerificationRequestStatus: TypeAlias = RequestRetrieveResponse
