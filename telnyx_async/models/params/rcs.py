"""What requests of `client.rcs` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "AgentCampaignConfigurationParam",
    "AgentConfigurationParam",
    "AgentConfigurationParamBasicsAgentPhoneContactRequirement",
    "AgentConfigurationParamBasicsAgentProfileContactRequirement",
    "AgentConfigurationParamBasicsAgentWebhookContactRequirement",
    "AgentConsentConfigurationParam",
    "AgentConsentConfigurationParamOptInMethod",
    "AgentEmailContactParam",
    "AgentInteractionParam",
    "AgentLaunchParamsCampaign",
    "AgentPhoneContactParam",
    "AgentTestingConfigurationParam",
    "AgentWebsiteContactParam",
    "BrandAddressParam",
    "BrandCreateParamsContacts",
    "BrandCreateParamsContactsBrand",
    "BrandCreateParamsIdentifiers",
    "BrandUpdateParamsContacts",
    "BrandUpdateParamsContactsBrand",
    "BrandUpdateParamsIdentifiers",
    "EinBrandIdentifierParam",
    "StockSymbolBrandIdentifierParam",
]


class AgentCampaignConfigurationParam(TypedDict, total=False):
    """Part of `AgentConfigurationParam`."""

    company_overview: Required[str]
    additional_information: str | None
    agent_overview: str | None
    consent_settings: AgentConsentConfigurationParam | None
    interactions: Sequence[AgentInteractionParam]
    message_examples: Sequence[str]


class AgentConfigurationParam(TypedDict, total=False):
    """Argument of `client.rcs.agents.create` and `client.rcs.agents.update`."""

    basics: Required[
        AgentConfigurationParamBasicsAgentPhoneContactRequirement
        | AgentConfigurationParamBasicsAgentWebhookContactRequirement
        | AgentConfigurationParamBasicsAgentProfileContactRequirement
    ]
    campaign: AgentCampaignConfigurationParam | None
    testing: AgentTestingConfigurationParam | None


class AgentConfigurationParamBasicsAgentPhoneContactRequirement(TypedDict, total=False):
    """Part of `AgentConfigurationParam`."""

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
    """Part of `AgentConfigurationParam`."""

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
    """Part of `AgentConfigurationParam`."""

    website: Required[AgentWebsiteContactParam]
    brand_color: str
    description: str
    email: AgentEmailContactParam | None
    hero_url: str
    logo_url: str
    phone_number: AgentPhoneContactParam | None
    privacy_policy_url: str
    terms_and_conditions_url: str


class AgentConsentConfigurationParam(TypedDict, total=False):
    """Part of `AgentCampaignConfigurationParam` and `AgentLaunchParamsCampaign`."""

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
    """Part of `AgentConsentConfigurationParam`."""

    method_type: Required[Literal["SMS", "WEBSITE", "MOBILE_APP", "QR_CODE", "SALE_POINT", "OTHER"]]
    description: str | None


class AgentEmailContactParam(TypedDict, total=False):
    """Part of `AgentConfigurationParamBasicsAgentPhoneContactRequirement`, `AgentConfigurationParamBasicsAgentProfileContactRequirement` and 1 more."""

    address: Required[str]
    label: Required[str]


class AgentInteractionParam(TypedDict, total=False):
    """Part of `AgentCampaignConfigurationParam` and `AgentLaunchParamsCampaign`."""

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
    """Argument of `client.rcs.agents.launch`."""

    company_overview: Required[str]
    additional_information: str | None
    agent_overview: Required[str]
    consent_settings: Required[AgentConsentConfigurationParam]
    interactions: Required[Sequence[AgentInteractionParam]]
    message_examples: Required[Sequence[str]]


class AgentPhoneContactParam(TypedDict, total=False):
    """Part of `AgentConfigurationParamBasicsAgentPhoneContactRequirement`, `AgentConfigurationParamBasicsAgentProfileContactRequirement` and 1 more."""

    label: Required[str]
    number: Required[str]


class AgentTestingConfigurationParam(TypedDict, total=False):
    """Argument of `client.rcs.agents.launch`."""

    test_url: Required[str]
    additional_information: str | None
    message_id: str | None


class AgentWebsiteContactParam(TypedDict, total=False):
    """Part of `AgentConfigurationParamBasicsAgentPhoneContactRequirement`, `AgentConfigurationParamBasicsAgentProfileContactRequirement` and 1 more."""

    label: Required[str]
    url: Required[str]


class BrandAddressParam(TypedDict, total=False):
    """Argument of `client.rcs.brands.create` and `client.rcs.brands.update`."""

    administrative_area: Required[str]
    city: Required[str]
    country_code: Required[str]
    line_1: Required[str]
    postal_code: Required[str]
    line_2: str | None


class BrandCreateParamsContacts(TypedDict, total=False):
    """Argument of `client.rcs.brands.create` and `client.rcs.brands.update`."""

    brand: Required[BrandCreateParamsContactsBrand]


class BrandCreateParamsContactsBrand(TypedDict, total=False):
    """Part of `BrandCreateParamsContacts`."""

    contact_type: Literal["BRAND"]
    email: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]
    title: str | None


class BrandCreateParamsIdentifiers(TypedDict, total=False):
    """Argument of `client.rcs.brands.create` and `client.rcs.brands.update`."""

    ein: Required[EinBrandIdentifierParam]
    stock_symbol: StockSymbolBrandIdentifierParam


class EinBrandIdentifierParam(TypedDict, total=False):
    """Part of `BrandCreateParamsIdentifiers`."""

    identifier_type: Required[Literal["EIN"]]
    value: Required[str]


class StockSymbolBrandIdentifierParam(TypedDict, total=False):
    """Part of `BrandCreateParamsIdentifiers`."""

    identifier_type: Required[Literal["STOCK_SYMBOL"]]
    value: Required[str]


BrandUpdateParamsContacts: TypeAlias = BrandCreateParamsContacts

BrandUpdateParamsContactsBrand: TypeAlias = BrandCreateParamsContactsBrand

BrandUpdateParamsIdentifiers: TypeAlias = BrandCreateParamsIdentifiers
