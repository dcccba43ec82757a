"""Requests of `client.rcs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

__all__ = [
    "AgentBasicsWithPhoneContactParam",
    "AgentBasicsWithProfileContactParam",
    "AgentBasicsWithWebhookContactParam",
    "AgentCampaignConfigurationParam",
    "AgentConfigurationParam",
    "AgentConsentConfigurationParam",
    "AgentConsentOptInMethodParam",
    "AgentEmailContactParam",
    "AgentInteractionParam",
    "AgentLaunchCampaignParam",
    "AgentPhoneContactParam",
    "AgentTestingConfigurationParam",
    "AgentWebsiteContactParam",
    "BrandAddressParam",
    "EinBrandIdentifierParam",
    "RcsBrandContactParam",
    "RcsBrandContactsParam",
    "RcsBrandIdentifiersParam",
    "StockSymbolBrandIdentifierParam",
]


class AgentBasicsWithPhoneContactParam(TypedDict, total=False):
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


class AgentBasicsWithProfileContactParam(TypedDict, total=False):
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


class AgentBasicsWithWebhookContactParam(TypedDict, total=False):
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
        AgentBasicsWithPhoneContactParam
        | AgentBasicsWithWebhookContactParam
        | AgentBasicsWithProfileContactParam
    ]
    campaign: AgentCampaignConfigurationParam | None
    testing: AgentTestingConfigurationParam | None


class AgentConsentConfigurationParam(TypedDict, total=False):
    """Part of `AgentCampaignConfigurationParam` and `AgentLaunchCampaignParam`."""

    call_to_action: Required[str]
    double_opt_in: Required[bool]
    help_response: Required[str]
    opt_in_message: Required[str]
    opt_in_methods: Required[Sequence[AgentConsentOptInMethodParam]]
    opt_out_response: Required[str]
    call_to_action_media_url: str | None
    call_to_action_url: str | None
    double_opt_in_message: str | None


class AgentConsentOptInMethodParam(TypedDict, total=False):
    """Part of `AgentConsentConfigurationParam`."""

    method_type: Required[Literal["SMS", "WEBSITE", "MOBILE_APP", "QR_CODE", "SALE_POINT", "OTHER"]]
    description: str | None


class AgentEmailContactParam(TypedDict, total=False):
    """Part of `AgentBasicsWithPhoneContactParam`, `AgentBasicsWithProfileContactParam` and 1 more."""

    address: Required[str]
    label: Required[str]


class AgentInteractionParam(TypedDict, total=False):
    """Part of `AgentCampaignConfigurationParam` and `AgentLaunchCampaignParam`."""

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


class AgentLaunchCampaignParam(TypedDict, total=False):
    """Argument of `client.rcs.agents.launch`."""

    company_overview: Required[str]
    additional_information: str | None
    agent_overview: Required[str]
    consent_settings: Required[AgentConsentConfigurationParam]
    interactions: Required[Sequence[AgentInteractionParam]]
    message_examples: Required[Sequence[str]]


class AgentPhoneContactParam(TypedDict, total=False):
    """Part of `AgentBasicsWithPhoneContactParam`, `AgentBasicsWithProfileContactParam` and 1 more."""

    label: Required[str]
    number: Required[str]


class AgentTestingConfigurationParam(TypedDict, total=False):
    """Argument of `client.rcs.agents.launch`."""

    test_url: Required[str]
    additional_information: str | None
    message_id: str | None


class AgentWebsiteContactParam(TypedDict, total=False):
    """Part of `AgentBasicsWithPhoneContactParam`, `AgentBasicsWithProfileContactParam` and 1 more."""

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


class EinBrandIdentifierParam(TypedDict, total=False):
    """Part of `RcsBrandIdentifiersParam`."""

    identifier_type: Required[Literal["EIN"]]
    value: Required[str]


class RcsBrandContactParam(TypedDict, total=False):
    """Part of `RcsBrandContactsParam`."""

    contact_type: Literal["BRAND"]
    email: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]
    title: str | None


class RcsBrandContactsParam(TypedDict, total=False):
    """Argument of `client.rcs.brands.create` and `client.rcs.brands.update`."""

    brand: Required[RcsBrandContactParam]


class RcsBrandIdentifiersParam(TypedDict, total=False):
    """Argument of `client.rcs.brands.create` and `client.rcs.brands.update`."""

    ein: Required[EinBrandIdentifierParam]
    stock_symbol: StockSymbolBrandIdentifierParam


class StockSymbolBrandIdentifierParam(TypedDict, total=False):
    """Part of `RcsBrandIdentifiersParam`."""

    identifier_type: Required[Literal["STOCK_SYMBOL"]]
    value: Required[str]
