"""Models of rcs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Model

__all__ = [
    "AgentCampaignConfiguration",
    "AgentCampaignConfigurationParam",
    "AgentConfiguration",
    "AgentConfigurationBasicsAgentPhoneContactRequirement",
    "AgentConfigurationBasicsAgentProfileContactRequirement",
    "AgentConfigurationBasicsAgentWebhookContactRequirement",
    "AgentConfigurationParam",
    "AgentConfigurationParamBasicsAgentPhoneContactRequirement",
    "AgentConfigurationParamBasicsAgentProfileContactRequirement",
    "AgentConfigurationParamBasicsAgentWebhookContactRequirement",
    "AgentConsentConfiguration",
    "AgentConsentConfigurationOptInMethod",
    "AgentConsentConfigurationParam",
    "AgentConsentConfigurationParamOptInMethod",
    "AgentEmailContact",
    "AgentEmailContactParam",
    "AgentInteraction",
    "AgentInteractionParam",
    "AgentLaunchParamsCampaign",
    "AgentPhoneContact",
    "AgentPhoneContactParam",
    "AgentResponse",
    "AgentTestingConfiguration",
    "AgentTestingConfigurationParam",
    "AgentWebsiteContact",
    "AgentWebsiteContactParam",
    "BrandAddress",
    "BrandAddressParam",
    "BrandContact",
    "BrandCreateParamsContacts",
    "BrandCreateParamsContactsBrand",
    "BrandCreateParamsIdentifiers",
    "BrandResponse",
    "BrandUpdateParamsContacts",
    "BrandUpdateParamsContactsBrand",
    "BrandUpdateParamsIdentifiers",
    "CapabilitiesResponse",
    "CarrierApprovalResponse",
    "EinBrandIdentifier",
    "EinBrandIdentifierParam",
    "StockSymbolBrandIdentifier",
    "StockSymbolBrandIdentifierParam",
    "TestDeviceResponse",
]


class AgentCampaignConfiguration(Model):
    """AgentCampaignConfiguration"""

    company_overview: str = None
    additional_information: str | None = None
    agent_overview: str | None = None
    consent_settings: AgentConsentConfiguration | None = None
    interactions: list[AgentInteraction] | None = None
    message_examples: list[str] | None = None


class AgentCampaignConfigurationParam(TypedDict, total=False):
    """AgentCampaignConfigurationParam"""

    company_overview: Required[str]
    additional_information: str | None
    agent_overview: str | None
    consent_settings: AgentConsentConfigurationParam | None
    interactions: Sequence[AgentInteractionParam]
    message_examples: Sequence[str]


class AgentConfiguration(Model):
    """AgentConfiguration"""

    basics: (
        AgentConfigurationBasicsAgentPhoneContactRequirement
        | AgentConfigurationBasicsAgentWebhookContactRequirement
        | AgentConfigurationBasicsAgentProfileContactRequirement
    ) = None
    campaign: AgentCampaignConfiguration | None = None
    testing: AgentTestingConfiguration | None = None


class AgentConfigurationBasicsAgentPhoneContactRequirement(Model):
    """AgentConfigurationBasicsAgentPhoneContactRequirement"""

    phone_number: AgentPhoneContact = None
    brand_color: str | None = None
    description: str | None = None
    email: AgentEmailContact | None = None
    hero_url: str | None = None
    logo_url: str | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None
    website: AgentWebsiteContact | None = None


class AgentConfigurationBasicsAgentProfileContactRequirement(Model):
    """AgentConfigurationBasicsAgentProfileContactRequirement"""

    email: AgentEmailContact = None
    brand_color: str | None = None
    description: str | None = None
    hero_url: str | None = None
    logo_url: str | None = None
    phone_number: AgentPhoneContact | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None
    website: AgentWebsiteContact | None = None


class AgentConfigurationBasicsAgentWebhookContactRequirement(Model):
    """AgentConfigurationBasicsAgentWebhookContactRequirement"""

    website: AgentWebsiteContact = None
    brand_color: str | None = None
    description: str | None = None
    email: AgentEmailContact | None = None
    hero_url: str | None = None
    logo_url: str | None = None
    phone_number: AgentPhoneContact | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None


class AgentConfigurationParam(TypedDict, total=False):
    """AgentConfigurationParam"""

    basics: Required[
        AgentConfigurationParamBasicsAgentPhoneContactRequirement
        | AgentConfigurationParamBasicsAgentWebhookContactRequirement
        | AgentConfigurationParamBasicsAgentProfileContactRequirement
    ]
    campaign: AgentCampaignConfigurationParam | None
    testing: AgentTestingConfigurationParam | None


class AgentConfigurationParamBasicsAgentPhoneContactRequirement(TypedDict, total=False):
    """AgentConfigurationParamBasicsAgentPhoneContactRequirement"""

    phone_number: Required[AgentPhoneContactParam]
    brand_color: str
    description: str
    email: AgentEmailContactParam | None
    hero_url: str
    logo_url: str
    privacy_policy_url: str
    terms_and_conditions_url: str
    website: AgentWebsiteContactParam | None


class AgentConfigurationParamBasicsAgentProfileContactRequirement(TypedDict, total=False):
    """AgentConfigurationParamBasicsAgentProfileContactRequirement"""

    email: Required[AgentEmailContactParam]
    brand_color: str
    description: str
    hero_url: str
    logo_url: str
    phone_number: AgentPhoneContactParam | None
    privacy_policy_url: str
    terms_and_conditions_url: str
    website: AgentWebsiteContactParam | None


class AgentConfigurationParamBasicsAgentWebhookContactRequirement(TypedDict, total=False):
    """AgentConfigurationParamBasicsAgentWebhookContactRequirement"""

    website: Required[AgentWebsiteContactParam]
    brand_color: str
    description: str
    email: AgentEmailContactParam | None
    hero_url: str
    logo_url: str
    phone_number: AgentPhoneContactParam | None
    privacy_policy_url: str
    terms_and_conditions_url: str


class AgentConsentConfiguration(Model):
    """AgentConsentConfiguration"""

    call_to_action: str = None
    double_opt_in: bool = None
    help_response: str = None
    opt_in_message: str = None
    opt_in_methods: list[AgentConsentConfigurationOptInMethod] = None
    opt_out_response: str = None
    call_to_action_media_url: str | None = None
    call_to_action_url: str | None = None
    double_opt_in_message: str | None = None


class AgentConsentConfigurationOptInMethod(Model):
    """AgentConsentConfigurationOptInMethod"""

    method_type: Literal["SMS", "WEBSITE", "MOBILE_APP", "QR_CODE", "SALE_POINT", "OTHER"] | str = (
        None
    )
    description: str | None = None


class AgentConsentConfigurationParam(TypedDict, total=False):
    """AgentConsentConfigurationParam"""

    call_to_action: Required[str]
    double_opt_in: Required[bool]
    help_response: Required[str]
    opt_in_message: Required[str]
    opt_in_methods: Required[Sequence[AgentConsentConfigurationParamOptInMethod]]
    opt_out_response: Required[str]
    call_to_action_media_url: str | None
    call_to_action_url: str | None
    double_opt_in_message: str | None


class AgentConsentConfigurationParamOptInMethod(TypedDict, total=False):
    """AgentConsentConfigurationParamOptInMethod"""

    method_type: Required[Literal["SMS", "WEBSITE", "MOBILE_APP", "QR_CODE", "SALE_POINT", "OTHER"]]
    description: str | None


class AgentEmailContact(Model):
    """AgentEmailContact"""

    address: str = None
    label: str = None


class AgentEmailContactParam(TypedDict, total=False):
    """AgentEmailContactParam"""

    address: Required[str]
    label: Required[str]


class AgentInteraction(Model):
    """AgentInteraction"""

    interaction_type: (
        Literal[
            "TRANSACTIONAL_UPDATES",
            "CUSTOMER_SUPPORT",
            "LOYALTY_OR_REWARD",
            "MARKETING_OR_PROMOTIONAL",
            "ACCOUNT_ALERTS",
            "TWO_WAY_CONVERSATION",
            "OTHER",
        ]
        | str
    ) = None
    description: str | None = None


class AgentInteractionParam(TypedDict, total=False):
    """AgentInteractionParam"""

    interaction_type: Required[
        Literal[
            "TRANSACTIONAL_UPDATES",
            "CUSTOMER_SUPPORT",
            "LOYALTY_OR_REWARD",
            "MARKETING_OR_PROMOTIONAL",
            "ACCOUNT_ALERTS",
            "TWO_WAY_CONVERSATION",
            "OTHER",
        ]
    ]
    description: str | None


class AgentLaunchParamsCampaign(TypedDict, total=False):
    """AgentLaunchParamsCampaign"""

    company_overview: Required[str]
    additional_information: str | None
    agent_overview: Required[str]
    consent_settings: Required[AgentConsentConfigurationParam]
    interactions: Required[Sequence[AgentInteractionParam]]
    message_examples: Required[Sequence[str]]


class AgentPhoneContact(Model):
    """AgentPhoneContact"""

    label: str = None
    number: str = None


class AgentPhoneContactParam(TypedDict, total=False):
    """AgentPhoneContactParam"""

    label: Required[str]
    number: Required[str]


class AgentResponse(Model):
    """AgentResponse"""

    agent_id: str = None
    basics_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | str | None = None
    billing_category: Literal["NON_CONVERSATIONAL", "CONVERSATIONAL"] | str | None = None
    brand_id: str = None
    campaign_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | str | None = None
    capabilities: CapabilitiesResponse = None
    carrier_approvals: list[CarrierApprovalResponse] = None
    configuration: AgentConfiguration = None
    display_name: str = None
    hosting_region: str | None = None
    profile_id: str | None = None
    status: (
        Literal[
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
        | str
    ) = None
    test_devices: list[TestDeviceResponse] = None
    testing_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | str | None = None
    use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"] | str = None


class AgentTestingConfiguration(Model):
    """AgentTestingConfiguration"""

    test_url: str = None
    additional_information: str | None = None
    message_id: str | None = None


class AgentTestingConfigurationParam(TypedDict, total=False):
    """AgentTestingConfigurationParam"""

    test_url: Required[str]
    additional_information: str | None
    message_id: str | None


class AgentWebsiteContact(Model):
    """AgentWebsiteContact"""

    label: str = None
    url: str = None


class AgentWebsiteContactParam(TypedDict, total=False):
    """AgentWebsiteContactParam"""

    label: Required[str]
    url: Required[str]


class BrandAddress(Model):
    """BrandAddress"""

    administrative_area: str = None
    city: str = None
    country_code: str = None
    line_1: str = None
    postal_code: str = None
    line_2: str | None = None


class BrandAddressParam(TypedDict, total=False):
    """BrandAddressParam"""

    administrative_area: Required[str]
    city: Required[str]
    country_code: Required[str]
    line_1: Required[str]
    postal_code: Required[str]
    line_2: str | None


class BrandContact(Model):
    """BrandContact"""

    contact_type: (
        Literal["BRAND", "PRIMARY", "OFFICER", "AGENT", "RESPONSIBLE_PARTY", "BILLING", "UNKNOWN"]
        | str
    ) = None
    email: str = None
    first_name: str = None
    last_name: str = None
    phone_number: str = None
    title: str | None = None


class BrandCreateParamsContacts(TypedDict, total=False):
    """BrandCreateParamsContacts"""

    brand: Required[BrandCreateParamsContactsBrand]


class BrandCreateParamsContactsBrand(TypedDict, total=False):
    """BrandCreateParamsContactsBrand"""

    contact_type: Literal["BRAND"]
    email: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]
    title: str | None


class BrandCreateParamsIdentifiers(TypedDict, total=False):
    """BrandCreateParamsIdentifiers"""

    ein: Required[EinBrandIdentifierParam]
    stock_symbol: StockSymbolBrandIdentifierParam


class BrandResponse(Model):
    """BrandResponse"""

    addresses: dict[str, BrandAddress] = None
    brand_id: str = None
    capabilities: CapabilitiesResponse = None
    contacts: dict[str, BrandContact] = None
    display_name: str = None
    identifiers: dict[str, EinBrandIdentifier | StockSymbolBrandIdentifier] = None
    legal_entity_type: str = None
    legal_name: str = None
    organization_type: str = None
    profile_id: str | None = None
    status: (
        Literal[
            "CREATED",
            "CONFIGURED",
            "SUBMITTED",
            "REVIEWING",
            "VETTING",
            "VERIFIED",
            "REJECTED",
            "FAILED",
        ]
        | str
    ) = None
    website_url: str = None


class CapabilitiesResponse(Model):
    """CapabilitiesResponse"""

    brand_entity: bool = None
    brand_verification: bool = None
    campaigns: bool = None
    distinct_launch_phase: bool = None
    invite_test_devices: bool = None
    per_carrier_approval: bool = None
    submission_sections: bool = None
    templates: bool = None
    vendor_webhooks: bool = None


class CarrierApprovalResponse(Model):
    """CarrierApprovalResponse"""

    approval_id: str = None
    approved_at: datetime | None = None
    carrier: str | None = None
    rejected_reason: str | None = None
    scope_type: Literal["carrier", "hub", "bot"] | str = None
    status: Literal["PENDING", "SUBMITTED", "APPROVED", "REJECTED"] | str = None
    submitted_at: datetime | None = None


class EinBrandIdentifier(Model):
    """EinBrandIdentifier"""

    identifier_type: Literal["EIN"] | str = None
    value: str = None


class EinBrandIdentifierParam(TypedDict, total=False):
    """EinBrandIdentifierParam"""

    identifier_type: Required[Literal["EIN"]]
    value: Required[str]


class StockSymbolBrandIdentifier(Model):
    """StockSymbolBrandIdentifier"""

    identifier_type: Literal["STOCK_SYMBOL"] | str = None
    value: str = None


class StockSymbolBrandIdentifierParam(TypedDict, total=False):
    """StockSymbolBrandIdentifierParam"""

    identifier_type: Required[Literal["STOCK_SYMBOL"]]
    value: Required[str]


class TestDeviceResponse(Model):
    """TestDeviceResponse"""

    invite_status: Literal["PENDING", "ACCEPTED", "DECLINED"] | str = None
    phone_number: str = None
    test_device_id: str = None


BrandUpdateParamsContacts: TypeAlias = BrandCreateParamsContacts

BrandUpdateParamsContactsBrand: TypeAlias = BrandCreateParamsContactsBrand

BrandUpdateParamsIdentifiers: TypeAlias = BrandCreateParamsIdentifiers
