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
    """Phone contact on the agent's profile, with label; required in this variant. Object with
    `label`, `number`."""
    brand_color: str
    """Color of the agent's pages, as hexadecimal code such as `#0055AA`."""
    description: str
    """What the agent offers, shown on its profile."""
    email: AgentEmailContactParam | None
    """Email contact on the agent's profile, with label. Object with `address`, `label`."""
    hero_url: str
    """Public URL of the wide banner image on the agent's profile."""
    logo_url: str
    """Public URL of the agent's square logo."""
    privacy_policy_url: str
    """Address of the agent's privacy policy, shown on its profile."""
    terms_and_conditions_url: str
    """Address of the agent's terms of service, shown on its profile."""
    website: AgentWebsiteContactParam | None
    """Website on the agent's profile, with label. Object with `label`, `url`."""


class AgentBasicsWithProfileContactParam(TypedDict, total=False):
    """Part of `AgentConfigurationParam`."""

    email: Required[AgentEmailContactParam]
    """Email contact on the agent's profile, with label; required in this variant. Object with
    `address`, `label`."""
    brand_color: str
    """Color of the agent's pages, as hexadecimal code such as `#0055AA`."""
    description: str
    """What the agent offers, shown on its profile."""
    hero_url: str
    """Public URL of the wide banner image on the agent's profile."""
    logo_url: str
    """Public URL of the agent's square logo."""
    phone_number: AgentPhoneContactParam | None
    """Phone contact on the agent's profile, with label. Object with `label`, `number`."""
    privacy_policy_url: str
    """Address of the agent's privacy policy, shown on its profile."""
    terms_and_conditions_url: str
    """Address of the agent's terms of service, shown on its profile."""
    website: AgentWebsiteContactParam | None
    """Website on the agent's profile, with label. Object with `label`, `url`."""


class AgentBasicsWithWebhookContactParam(TypedDict, total=False):
    """Part of `AgentConfigurationParam`."""

    website: Required[AgentWebsiteContactParam]
    """Website on the agent's profile, with label; required in this variant. Object with
    `label`, `url`."""
    brand_color: str
    """Color of the agent's pages, as hexadecimal code such as `#0055AA`."""
    description: str
    """What the agent offers, shown on its profile."""
    email: AgentEmailContactParam | None
    """Email contact on the agent's profile, with label. Object with `address`, `label`."""
    hero_url: str
    """Public URL of the wide banner image on the agent's profile."""
    logo_url: str
    """Public URL of the agent's square logo."""
    phone_number: AgentPhoneContactParam | None
    """Phone contact on the agent's profile, with label. Object with `label`, `number`."""
    privacy_policy_url: str
    """Address of the agent's privacy policy, shown on its profile."""
    terms_and_conditions_url: str
    """Address of the agent's terms of service, shown on its profile."""


class AgentCampaignConfigurationParam(TypedDict, total=False):
    """Part of `AgentConfigurationParam`."""

    company_overview: Required[str]
    """What the company does, for the carriers that review the campaign."""
    additional_information: str | None
    """Anything else that the reviewing carriers should know."""
    agent_overview: str | None
    """What the agent does and for whom, for the carriers that review the campaign."""
    consent_settings: AgentConsentConfigurationParam | None
    """How people agree to messages, get help and opt out. Object with `call_to_action`,
    `double_opt_in`, `help_response`, `opt_in_message`, `opt_in_methods`,
    `opt_out_response`, `call_to_action_media_url`, `call_to_action_url` and 1 more."""
    interactions: Sequence[AgentInteractionParam]
    """Kinds of conversation that the agent has. List of objects with `interaction_type`,
    `description`."""
    message_examples: Sequence[str]
    """Texts as the agent really sends them, for the review."""


class AgentConfigurationParam(TypedDict, total=False):
    """Argument of `client.rcs.agents.create` and `client.rcs.agents.update`."""

    basics: Required[
        AgentBasicsWithPhoneContactParam
        | AgentBasicsWithWebhookContactParam
        | AgentBasicsWithProfileContactParam
    ]
    """What recipients see: pictures, color, description and at least one contact by phone,
    website or email. Object with one of 3 forms."""
    campaign: AgentCampaignConfigurationParam | None
    """What the agent sends and how people agree to it; reviewed by the carriers at launch.
    Object with `company_overview`, `additional_information`, `agent_overview`,
    `consent_settings`, `interactions`, `message_examples`."""
    testing: AgentTestingConfigurationParam | None
    """How the carriers can try the agent out or see it at work. Object with `test_url`,
    `additional_information`, `message_id`."""


class AgentConsentConfigurationParam(TypedDict, total=False):
    """Part of `AgentCampaignConfigurationParam` and `AgentLaunchCampaignParam`."""

    call_to_action: Required[str]
    """Words by which people are invited to sign up."""
    double_opt_in: Required[bool]
    """`true` if people must confirm their sign-up by a reply before they get messages."""
    help_response: Required[str]
    """Answer to a request for help."""
    opt_in_message: Required[str]
    """Text that confirms a sign-up to the agent's messages."""
    opt_in_methods: Required[Sequence[AgentConsentOptInMethodParam]]
    """Ways in which people sign up. List of objects with `method_type`, `description`."""
    opt_out_response: Required[str]
    """Answer that confirms the opt-out."""
    call_to_action_media_url: str | None
    """Screenshot or video of the sign-up; required with the opt-in methods `WEBSITE` and
    `MOBILE_APP`."""
    call_to_action_url: str | None
    """Page on which people sign up; required with the opt-in method `WEBSITE`."""
    double_opt_in_message: str | None
    """Text that asks for the confirmation; required with `double_opt_in`."""


class AgentConsentOptInMethodParam(TypedDict, total=False):
    """Part of `AgentConsentConfigurationParam`."""

    method_type: Required[Literal["SMS", "WEBSITE", "MOBILE_APP", "QR_CODE", "SALE_POINT", "OTHER"]]
    """Where people sign up, such as `WEBSITE` or `QR_CODE`; `OTHER` needs a description.
    `"SMS"`, `"WEBSITE"`, `"MOBILE_APP"`, `"QR_CODE"`, `"SALE_POINT"` or `"OTHER"`."""
    description: str | None
    """How people sign up this way; required for `OTHER`."""


class AgentEmailContactParam(TypedDict, total=False):
    """Part of `AgentBasicsWithPhoneContactParam`, `AgentBasicsWithProfileContactParam` and 1 more."""

    address: Required[str]
    """Email address shown on the agent's profile."""
    label: Required[str]
    """Caption of the address, such as `Support`."""


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
    """Kind of conversation, such as `ACCOUNT_ALERTS` or `CUSTOMER_SUPPORT`; `OTHER` needs a
    description. `"TRANSACTIONAL_UPDATES"`, `"CUSTOMER_SUPPORT"`, `"LOYALTY_OR_REWARD"`,
    `"MARKETING_OR_PROMOTIONAL"`, `"ACCOUNT_ALERTS"`, `"TWO_WAY_CONVERSATION"` or `"OTHER"`."""
    description: str | None
    """What the conversation is about; required for `OTHER`."""


class AgentLaunchCampaignParam(TypedDict, total=False):
    """Argument of `client.rcs.agents.launch`."""

    company_overview: Required[str]
    """What the company does, for the carriers that review the campaign."""
    additional_information: str | None
    """Anything else that the reviewing carriers should know."""
    agent_overview: Required[str]
    """What the agent does and for whom, for the carriers that review the campaign."""
    consent_settings: Required[AgentConsentConfigurationParam]
    """How people agree to messages, get help and opt out. Object with `call_to_action`,
    `double_opt_in`, `help_response`, `opt_in_message`, `opt_in_methods`,
    `opt_out_response`, `call_to_action_media_url`, `call_to_action_url` and 1 more."""
    interactions: Required[Sequence[AgentInteractionParam]]
    """Kinds of conversation that the agent has. List of objects with `interaction_type`,
    `description`."""
    message_examples: Required[Sequence[str]]
    """Texts as the agent really sends them, for the review."""


class AgentPhoneContactParam(TypedDict, total=False):
    """Part of `AgentBasicsWithPhoneContactParam`, `AgentBasicsWithProfileContactParam` and 1 more."""

    label: Required[str]
    """Caption of the number, such as `Call us`."""
    number: Required[str]
    """Phone number of the contact, in E.164 format."""


class AgentTestingConfigurationParam(TypedDict, total=False):
    """Argument of `client.rcs.agents.launch`."""

    test_url: Required[str]
    """Public link to a video or other evidence of the agent at work."""
    additional_information: str | None
    """Anything else that testers at the carriers should know."""
    message_id: str | None
    """A test message that the agent has sent, as further evidence; optional."""


class AgentWebsiteContactParam(TypedDict, total=False):
    """Part of `AgentBasicsWithPhoneContactParam`, `AgentBasicsWithProfileContactParam` and 1 more."""

    label: Required[str]
    """Caption of the web address, such as `Our shop`."""
    url: Required[str]
    """Web address shown on the agent's profile."""


class BrandAddressParam(TypedDict, total=False):
    """Argument of `client.rcs.brands.create` and `client.rcs.brands.update`."""

    administrative_area: Required[str]
    """State or province of the address; in the USA the two-letter code."""
    city: Required[str]
    """City or town of the address."""
    country_code: Required[str]
    """Country of the address, ISO 3166-1 alpha-2."""
    line_1: Required[str]
    """First line of the address: street and number."""
    postal_code: Required[str]
    """Postal code of the address; in the USA the ZIP code."""
    line_2: str | None
    """Second line of the address, such as suite or floor."""


class EinBrandIdentifierParam(TypedDict, total=False):
    """Part of `RcsBrandIdentifiersParam`."""

    identifier_type: Required[Literal["EIN"]]
    """Kind of the number: `EIN` or `STOCK_SYMBOL`."""
    value: Required[str]
    """The nine-digit EIN, with or without hyphen (`12-3456789`)."""


class RcsBrandContactParam(TypedDict, total=False):
    """Part of `RcsBrandContactsParam`."""

    contact_type: Literal["BRAND"]
    """Role of the contact person; `BRAND` is the required one."""
    email: Required[str]
    """Where the reviewers reach the contact person by email; best at the domain of the brand."""
    first_name: Required[str]
    """First name of the contact person."""
    last_name: Required[str]
    """Last name of the contact person."""
    phone_number: Required[str]
    """Phone number of the contact person, in E.164 format."""
    title: str | None
    """Position of the contact person, such as `CEO`."""


class RcsBrandContactsParam(TypedDict, total=False):
    """Argument of `client.rcs.brands.create` and `client.rcs.brands.update`."""

    brand: Required[RcsBrandContactParam]
    """The person who stands for the brand. Object with `contact_type`, `email`, `first_name`,
    `last_name`, `phone_number`, `title`."""


class RcsBrandIdentifiersParam(TypedDict, total=False):
    """Argument of `client.rcs.brands.create` and `client.rcs.brands.update`."""

    ein: Required[EinBrandIdentifierParam]
    """Employer Identification Number of the brand; required. Object with `identifier_type`,
    `value`."""
    stock_symbol: StockSymbolBrandIdentifierParam
    """Exchange and symbol of a listed company, as `NYSE:ABC`. Object with `identifier_type`,
    `value`."""


class StockSymbolBrandIdentifierParam(TypedDict, total=False):
    """Part of `RcsBrandIdentifiersParam`."""

    identifier_type: Required[Literal["STOCK_SYMBOL"]]
    """Kind of the number: `EIN` or `STOCK_SYMBOL`."""
    value: Required[str]
    """Exchange and symbol, as `NYSE:ABC`."""
