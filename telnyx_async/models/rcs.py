"""Responses of `client.rcs`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "AgentBasicsWithPhoneContact",
    "AgentBasicsWithProfileContact",
    "AgentBasicsWithWebhookContact",
    "AgentCampaignConfiguration",
    "AgentConfiguration",
    "AgentConsentConfiguration",
    "AgentConsentOptInMethod",
    "AgentEmailContact",
    "AgentInteraction",
    "AgentPhoneContact",
    "AgentTestingConfiguration",
    "AgentWebsiteContact",
    "BrandAddress",
    "BrandContact",
    "EinBrandIdentifier",
    "RcsAgentRegistration",
    "RcsBrand",
    "RcsCarrierApproval",
    "RcsRegistrationCapabilities",
    "RcsTestDevice",
    "StockSymbolBrandIdentifier",
]


class AgentBasicsWithPhoneContact(Model):
    """Part of `AgentConfiguration`."""

    phone_number: AgentPhoneContact
    brand_color: str | None = None
    description: str | None = None
    email: AgentEmailContact | None = None
    hero_url: str | None = None
    logo_url: str | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None
    website: AgentWebsiteContact | None = None


class AgentBasicsWithProfileContact(Model):
    """Part of `AgentConfiguration`."""

    email: AgentEmailContact
    brand_color: str | None = None
    description: str | None = None
    hero_url: str | None = None
    logo_url: str | None = None
    phone_number: AgentPhoneContact | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None
    website: AgentWebsiteContact | None = None


class AgentBasicsWithWebhookContact(Model):
    """Part of `AgentConfiguration`."""

    website: AgentWebsiteContact
    brand_color: str | None = None
    description: str | None = None
    email: AgentEmailContact | None = None
    hero_url: str | None = None
    logo_url: str | None = None
    phone_number: AgentPhoneContact | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None


class AgentCampaignConfiguration(Model):
    """Part of `AgentConfiguration`."""

    company_overview: str
    additional_information: str | None = None
    agent_overview: str | None = None
    consent_settings: AgentConsentConfiguration | None = None
    interactions: list[AgentInteraction] | None = None
    message_examples: list[str] | None = None


class AgentConfiguration(Model):
    """Part of `RcsAgentRegistration`."""

    basics: (
        AgentBasicsWithPhoneContact | AgentBasicsWithWebhookContact | AgentBasicsWithProfileContact
    )
    campaign: AgentCampaignConfiguration | None = None
    testing: AgentTestingConfiguration | None = None


class AgentConsentConfiguration(Model):
    """Part of `AgentCampaignConfiguration`."""

    call_to_action: str
    double_opt_in: bool
    help_response: str
    opt_in_message: str
    opt_in_methods: list[AgentConsentOptInMethod]
    opt_out_response: str
    call_to_action_media_url: str | None = None
    call_to_action_url: str | None = None
    double_opt_in_message: str | None = None


class AgentConsentOptInMethod(Model):
    """Part of `AgentConsentConfiguration`."""

    method_type: Literal["SMS", "WEBSITE", "MOBILE_APP", "QR_CODE", "SALE_POINT", "OTHER"]
    description: str | None = None


class AgentEmailContact(Model):
    """Part of `AgentBasicsWithPhoneContact`, `AgentBasicsWithProfileContact` and 1 more."""

    address: str
    label: str


class AgentInteraction(Model):
    """Part of `AgentCampaignConfiguration`."""

    interaction_type: Literal[
        "TRANSACTIONAL_UPDATES",
        "CUSTOMER_SUPPORT",
        "LOYALTY_OR_REWARD",
        "MARKETING_OR_PROMOTIONAL",
        "ACCOUNT_ALERTS",
        "TWO_WAY_CONVERSATION",
        "OTHER",
    ]
    description: str | None = None


class AgentPhoneContact(Model):
    """Part of `AgentBasicsWithPhoneContact`, `AgentBasicsWithProfileContact` and 1 more."""

    label: str
    number: str


class AgentTestingConfiguration(Model):
    """Part of `AgentConfiguration`."""

    test_url: str
    additional_information: str | None = None
    message_id: str | None = None


class AgentWebsiteContact(Model):
    """Part of `AgentBasicsWithPhoneContact`, `AgentBasicsWithProfileContact` and 1 more."""

    label: str
    url: str


class BrandAddress(Model):
    """Part of `RcsBrand`."""

    administrative_area: str
    city: str
    country_code: str
    line_1: str
    postal_code: str
    line_2: str | None = None


class BrandContact(Model):
    """Part of `RcsBrand`."""

    contact_type: Literal[
        "BRAND", "PRIMARY", "OFFICER", "AGENT", "RESPONSIBLE_PARTY", "BILLING", "UNKNOWN"
    ]
    email: str
    first_name: str
    last_name: str
    phone_number: str
    title: str | None = None


class EinBrandIdentifier(Model):
    """Part of `RcsBrand`."""

    identifier_type: Literal["EIN"]
    value: str


class RcsAgentRegistration(Model):
    """Response of `client.rcs.agents.create`, `client.rcs.agents.launch` and 4 more."""

    agent_id: str
    basics_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | None = None
    billing_category: Literal["NON_CONVERSATIONAL", "CONVERSATIONAL"] | None = None
    brand_id: str
    campaign_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | None = None
    capabilities: RcsRegistrationCapabilities
    carrier_approvals: list[RcsCarrierApproval]
    configuration: AgentConfiguration
    display_name: str
    hosting_region: str | None = None
    profile_id: str | None = None
    status: Literal[
        "CREATED",
        "SUBMITTED",
        "VERIFYING",
        "VERIFIED",
        "LAUNCHING",
        "LAUNCHED",
        "LIVE",
        "REJECTED",
        "FAILED",
    ]
    test_devices: list[RcsTestDevice]
    testing_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | None = None
    use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"]


class RcsBrand(Model):
    """Response of `client.rcs.brands.create`, `client.rcs.brands.list` and 3 more."""

    addresses: dict[str, BrandAddress]
    brand_id: str
    capabilities: RcsRegistrationCapabilities
    contacts: dict[str, BrandContact]
    display_name: str
    identifiers: dict[str, EinBrandIdentifier | StockSymbolBrandIdentifier]
    legal_entity_type: str
    legal_name: str
    organization_type: str
    profile_id: str | None = None
    status: Literal[
        "CREATED",
        "CONFIGURED",
        "SUBMITTED",
        "REVIEWING",
        "VETTING",
        "VERIFIED",
        "REJECTED",
        "FAILED",
    ]
    website_url: str


class RcsCarrierApproval(Model):
    """Response of `client.rcs.agents.retrieve_carrier_approvals`."""

    approval_id: str
    approved_at: datetime | None = None
    carrier: str | None = None
    rejected_reason: str | None = None
    scope_type: Literal["carrier", "hub", "bot"]
    status: Literal["PENDING", "SUBMITTED", "APPROVED", "REJECTED"]
    submitted_at: datetime | None = None


class RcsRegistrationCapabilities(Model):
    """Part of `RcsAgentRegistration` and `RcsBrand`."""

    brand_entity: bool
    brand_verification: bool
    campaigns: bool
    distinct_launch_phase: bool
    invite_test_devices: bool
    per_carrier_approval: bool
    submission_sections: bool
    templates: bool
    vendor_webhooks: bool


class RcsTestDevice(Model):
    """Response of `client.rcs.agents.test_devices.create` and `client.rcs.agents.test_devices.list`."""

    invite_status: Literal["PENDING", "ACCEPTED", "DECLINED"]
    phone_number: str
    test_device_id: str


class StockSymbolBrandIdentifier(Model):
    """Part of `RcsBrand`."""

    identifier_type: Literal["STOCK_SYMBOL"]
    value: str
