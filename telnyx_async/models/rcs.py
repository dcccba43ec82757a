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
    """Phone contact on the agent's profile, with label; required in this variant."""
    brand_color: str | None = None
    """Color of the agent's pages, as hexadecimal code such as `#0055AA`."""
    description: str | None = None
    """What the agent offers, shown on its profile."""
    email: AgentEmailContact | None = None
    """Email contact on the agent's profile, with label."""
    hero_url: str | None = None
    """Public URL of the wide banner image on the agent's profile."""
    logo_url: str | None = None
    """Public URL of the agent's square logo."""
    privacy_policy_url: str | None = None
    """Address of the agent's privacy policy, shown on its profile."""
    terms_and_conditions_url: str | None = None
    """Address of the agent's terms of service, shown on its profile."""
    website: AgentWebsiteContact | None = None
    """Website on the agent's profile, with label."""


class AgentBasicsWithProfileContact(Model):
    """Part of `AgentConfiguration`."""

    email: AgentEmailContact
    """Email contact on the agent's profile, with label; required in this variant."""
    brand_color: str | None = None
    """Color of the agent's pages, as hexadecimal code such as `#0055AA`."""
    description: str | None = None
    """What the agent offers, shown on its profile."""
    hero_url: str | None = None
    """Public URL of the wide banner image on the agent's profile."""
    logo_url: str | None = None
    """Public URL of the agent's square logo."""
    phone_number: AgentPhoneContact | None = None
    """Phone contact on the agent's profile, with label."""
    privacy_policy_url: str | None = None
    """Address of the agent's privacy policy, shown on its profile."""
    terms_and_conditions_url: str | None = None
    """Address of the agent's terms of service, shown on its profile."""
    website: AgentWebsiteContact | None = None
    """Website on the agent's profile, with label."""


class AgentBasicsWithWebhookContact(Model):
    """Part of `AgentConfiguration`."""

    website: AgentWebsiteContact
    """Website on the agent's profile, with label; required in this variant."""
    brand_color: str | None = None
    """Color of the agent's pages, as hexadecimal code such as `#0055AA`."""
    description: str | None = None
    """What the agent offers, shown on its profile."""
    email: AgentEmailContact | None = None
    """Email contact on the agent's profile, with label."""
    hero_url: str | None = None
    """Public URL of the wide banner image on the agent's profile."""
    logo_url: str | None = None
    """Public URL of the agent's square logo."""
    phone_number: AgentPhoneContact | None = None
    """Phone contact on the agent's profile, with label."""
    privacy_policy_url: str | None = None
    """Address of the agent's privacy policy, shown on its profile."""
    terms_and_conditions_url: str | None = None
    """Address of the agent's terms of service, shown on its profile."""


class AgentCampaignConfiguration(Model):
    """Part of `AgentConfiguration`."""

    company_overview: str
    """What the company does, for the carriers that review the campaign."""
    additional_information: str | None = None
    """Anything else that the reviewing carriers should know."""
    agent_overview: str | None = None
    """What the agent does and for whom, for the carriers that review the campaign."""
    consent_settings: AgentConsentConfiguration | None = None
    """How people agree to messages, get help and opt out."""
    interactions: list[AgentInteraction] | None = None
    """Kinds of conversation that the agent has."""
    message_examples: list[str] | None = None
    """Texts as the agent really sends them, for the review."""


class AgentConfiguration(Model):
    """Part of `RcsAgentRegistration`."""

    basics: (
        AgentBasicsWithPhoneContact | AgentBasicsWithWebhookContact | AgentBasicsWithProfileContact
    )
    """What recipients see: pictures, color, description and at least one contact by phone,
    website or email."""
    campaign: AgentCampaignConfiguration | None = None
    """What the agent sends and how people agree to it; reviewed by the carriers at launch."""
    testing: AgentTestingConfiguration | None = None
    """How the carriers can try the agent out or see it at work."""


class AgentConsentConfiguration(Model):
    """Part of `AgentCampaignConfiguration`."""

    call_to_action: str
    """Words by which people are invited to sign up."""
    double_opt_in: bool
    """`true` if people must confirm their sign-up by a reply before they get messages."""
    help_response: str
    """Answer to a request for help."""
    opt_in_message: str
    """Text that confirms a sign-up to the agent's messages."""
    opt_in_methods: list[AgentConsentOptInMethod]
    """Ways in which people sign up."""
    opt_out_response: str
    """Answer that confirms the opt-out."""
    call_to_action_media_url: str | None = None
    """Screenshot or video of the sign-up; required with the opt-in methods `WEBSITE` and
    `MOBILE_APP`."""
    call_to_action_url: str | None = None
    """Page on which people sign up; required with the opt-in method `WEBSITE`."""
    double_opt_in_message: str | None = None
    """Text that asks for the confirmation; required with `double_opt_in`."""


class AgentConsentOptInMethod(Model):
    """Part of `AgentConsentConfiguration`."""

    method_type: Literal["SMS", "WEBSITE", "MOBILE_APP", "QR_CODE", "SALE_POINT", "OTHER"]
    """Where people sign up, such as `WEBSITE` or `QR_CODE`; `OTHER` needs a description."""
    description: str | None = None
    """How people sign up this way; required for `OTHER`."""


class AgentEmailContact(Model):
    """Part of `AgentBasicsWithPhoneContact`, `AgentBasicsWithProfileContact` and 1 more."""

    address: str
    """Email address shown on the agent's profile."""
    label: str
    """Caption of the address, such as `Support`."""


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
    """Kind of conversation, such as `ACCOUNT_ALERTS` or `CUSTOMER_SUPPORT`; `OTHER` needs a
    description."""
    description: str | None = None
    """What the conversation is about; required for `OTHER`."""


class AgentPhoneContact(Model):
    """Part of `AgentBasicsWithPhoneContact`, `AgentBasicsWithProfileContact` and 1 more."""

    label: str
    """Caption of the number, such as `Call us`."""
    number: str
    """Phone number of the contact, in E.164 format."""


class AgentTestingConfiguration(Model):
    """Part of `AgentConfiguration`."""

    test_url: str
    """Public link to a video or other evidence of the agent at work."""
    additional_information: str | None = None
    """Anything else that testers at the carriers should know."""
    message_id: str | None = None
    """A test message that the agent has sent, as further evidence; optional."""


class AgentWebsiteContact(Model):
    """Part of `AgentBasicsWithPhoneContact`, `AgentBasicsWithProfileContact` and 1 more."""

    label: str
    """Caption of the web address, such as `Our shop`."""
    url: str
    """Web address shown on the agent's profile."""


class BrandAddress(Model):
    """Part of `RcsBrand`."""

    administrative_area: str
    """State or province of the address; in the USA the two-letter code."""
    city: str
    """City or town of the address."""
    country_code: str
    """Country of the address, ISO 3166-1 alpha-2."""
    line_1: str
    """First line of the address: street and number."""
    postal_code: str
    """Postal code of the address; in the USA the ZIP code."""
    line_2: str | None = None
    """Second line of the address, such as suite or floor."""


class BrandContact(Model):
    """Part of `RcsBrand`."""

    contact_type: Literal[
        "BRAND", "PRIMARY", "OFFICER", "AGENT", "RESPONSIBLE_PARTY", "BILLING", "UNKNOWN"
    ]
    """Role of the contact person; `BRAND` is the required one."""
    email: str
    """Where the reviewers reach the contact person by email; best at the domain of the brand."""
    first_name: str
    """First name of the contact person."""
    last_name: str
    """Last name of the contact person."""
    phone_number: str
    """Phone number of the contact person, in E.164 format."""
    title: str | None = None
    """Position of the contact person, such as `CEO`."""


class EinBrandIdentifier(Model):
    """Part of `RcsBrand`."""

    identifier_type: Literal["EIN"]
    """Kind of the number: `EIN` or `STOCK_SYMBOL`."""
    value: str
    """The nine-digit EIN, with or without hyphen (`12-3456789`)."""


class RcsAgentRegistration(Model):
    """Response of `client.rcs.agents.create`, `client.rcs.agents.launch` and 4 more."""

    agent_id: str
    """Identifier of the agent, passed as `id` here and as `agent_id` when sending."""
    basics_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | None = None
    """How the review of the agent's profile stands."""
    billing_category: Literal["NON_CONVERSATIONAL", "CONVERSATIONAL"] | None = None
    """How messages are charged: per message (`NON_CONVERSATIONAL`) or per conversation
    (`CONVERSATIONAL`)."""
    brand_id: str
    """Brand: for 10DLC from `messaging_10dlc.brand.create`, for RCS from `rcs.brands.create`."""
    campaign_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | None = None
    """How the carriers' review of the campaign stands."""
    capabilities: RcsRegistrationCapabilities
    """Which steps and functions the RCS provider behind the record supports."""
    carrier_approvals: list[RcsCarrierApproval]
    """Approvals by the single carriers, where the provider reports them."""
    configuration: AgentConfiguration
    """Everything shown or reviewed about the agent: `basics` before `submit`, `campaign` and
    `testing` before `launch`."""
    display_name: str
    """Name of the agent as recipients see it."""
    hosting_region: str | None = None
    """Region in which the RCS provider hosts the agent; optional."""
    profile_id: str | None = None
    """Messaging profile, from `messaging_profiles.list`."""
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
    """`CREATED` can be edited, `SUBMITTED` and `VERIFYING` are in review, `VERIFIED` can be
    launched, `LAUNCHING` and `LAUNCHED` are with the carriers, `LIVE` may send; `REJECTED`
    and `FAILED` ended."""
    test_devices: list[RcsTestDevice]
    """Phones that may get messages of the agent before its launch."""
    testing_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | None = None
    """How the review of the test evidence stands."""
    use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"]
    """What the agent is for: `OTP` codes, `TRANSACTIONAL` notices, `PROMOTIONAL` messages, or
    several (`MULTI_USE`)."""


class RcsBrand(Model):
    """Response of `client.rcs.brands.create`, `client.rcs.brands.list` and 3 more."""

    addresses: dict[str, BrandAddress]
    """Addresses of the brand by kind."""
    brand_id: str
    """Identifier of the brand, for `rcs.agents.create`."""
    capabilities: RcsRegistrationCapabilities
    """Which steps and functions the RCS provider behind the record supports."""
    contacts: dict[str, BrandContact]
    """Contact persons of the brand by role."""
    display_name: str
    """Name of the brand as the public knows it."""
    identifiers: dict[str, EinBrandIdentifier | StockSymbolBrandIdentifier]
    """Official numbers of the brand: its EIN and, for listed companies, the stock symbol."""
    legal_entity_type: str
    """Legal form of the company."""
    legal_name: str
    """Name of the company as registered with the authorities."""
    organization_type: str
    """Kind of organization: private, listed, non-profit or government."""
    profile_id: str | None = None
    """Messaging profile, from `messaging_profiles.list`."""
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
    """`CREATED` can be edited, `CONFIGURED`, `SUBMITTED`, `REVIEWING` and `VETTING` are steps
    of the review, `VERIFIED` may run agents; `REJECTED` and `FAILED` ended."""
    website_url: str
    """Public site where the reviewers can check who the brand is."""


class RcsCarrierApproval(Model):
    """Response of `client.rcs.agents.retrieve_carrier_approvals`."""

    approval_id: str
    """Key of this approval in the list, to follow it over time."""
    approved_at: datetime | None = None
    """When the approval was given (RFC 3339)."""
    carrier: str | None = None
    """Carrier that approves; missing if the approval covers more."""
    rejected_reason: str | None = None
    """Why the approval was refused; missing otherwise."""
    scope_type: Literal["carrier", "hub", "bot"]
    """Whom the approval covers: a single `carrier`, a `hub` of several, or the `bot` as a
    whole."""
    status: Literal["PENDING", "SUBMITTED", "APPROVED", "REJECTED"]
    """`PENDING` was not submitted yet, `SUBMITTED` is in review, `APPROVED` or `REJECTED` is
    the result."""
    submitted_at: datetime | None = None
    """When the agent was submitted for this approval (RFC 3339)."""


class RcsRegistrationCapabilities(Model):
    """Part of `RcsAgentRegistration` and `RcsBrand`."""

    brand_entity: bool
    """Whether the provider keeps brands as records of their own."""
    brand_verification: bool
    """Whether the provider verifies brands."""
    campaigns: bool
    """Whether the provider reviews campaigns."""
    distinct_launch_phase: bool
    """Whether launching is a step of its own after submission."""
    invite_test_devices: bool
    """Whether test phones are invited and must accept."""
    per_carrier_approval: bool
    """Whether every carrier approves the agent separately."""
    submission_sections: bool
    """Whether profile, campaign and testing are submitted separately."""
    templates: bool
    """Whether the provider supports message templates."""
    vendor_webhooks: bool
    """Whether the provider reports changes by itself."""


class RcsTestDevice(Model):
    """Response of `client.rcs.agents.test_devices.create` and `client.rcs.agents.test_devices.list`."""

    invite_status: Literal["PENDING", "ACCEPTED", "DECLINED"]
    """Whether the owner of the phone has accepted the invitation to test."""
    phone_number: str
    """RCS phone of the tester, in E.164 format."""
    test_device_id: str
    """Test device of the agent, from `rcs.agents.test_devices.list`."""


class StockSymbolBrandIdentifier(Model):
    """Part of `RcsBrand`."""

    identifier_type: Literal["STOCK_SYMBOL"]
    """Kind of the number: `EIN` or `STOCK_SYMBOL`."""
    value: str
    """Exchange and symbol, as `NYSE:ABC`."""
