"""Responses of `client.messaging_10dlc`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "BrandOptionalAttributes",
    "BrandSMSOtpReference",
    "BrandSMSOtpStatus",
    "CampaignAppeal",
    "CampaignDeactivation",
    "CampaignEnumPage",
    "CampaignMnoMetadata",
    "CampaignMnoMetadataItem",
    "CampaignSharingStatus",
    "CampaignSharingStatuses",
    "ExternalVetting",
    "PhoneNumberAssignment",
    "PhoneNumberAssignmentTask",
    "PhoneNumberAssignmentTaskStatus",
    "PhoneNumberAssignments",
    "PhoneNumberCampaign",
    "SharedPartnerCampaign",
    "StockExchange",
    "TelnyxBrand",
    "TelnyxBrandDetail",
    "TelnyxBrandFeedback",
    "TelnyxBrandFeedbackCategory",
    "TelnyxBrandSummary",
    "TelnyxCampaign",
    "TelnyxCampaignCsp",
    "TelnyxDownstreamCampaign",
    "UsecaseCost",
    "UsecaseQualification",
]


class BrandOptionalAttributes(Model):
    """Part of `TelnyxBrand` and `TelnyxBrandDetail`."""

    tax_exempt_status: str | None = wire("taxExemptStatus", default=None)
    """Status of exemption from tax, such as `501c3`; gives non-profits access to their own use
    cases."""


class BrandSMSOtpReference(Model):
    """Response of `client.messaging_10dlc.brand.trigger_sms_otp`."""

    brand_id: str = wire("brandId")
    """10DLC brand by its ID at Telnyx, from `messaging_10dlc.brand.create`."""
    reference_id: str = wire("referenceId")
    """Reference of the code, for `messaging_10dlc.brand.get_sms_otp_by_reference`."""


class BrandSMSOtpStatus(Model):
    """Response of `client.messaging_10dlc.brand.get_sms_otp_by_reference` and `client.messaging_10dlc.brand.retrieve_sms_otp_status`."""

    brand_id: str = wire("brandId")
    """10DLC brand by its ID at Telnyx, from `messaging_10dlc.brand.create`."""
    delivery_status: str = wire("deliveryStatus")
    """What became of the message with the code, such as `PENDING`, `DELIVERED_HANDSET`,
    `FAILED` or `EXPIRED`."""
    mobile_phone: str = wire("mobilePhone")
    """Mobile number to which the code was sent, in E.164 format."""
    reference_id: str = wire("referenceId")
    """Reference of the code that was sent."""
    request_date: datetime = wire("requestDate")
    """When the code was requested (RFC 3339)."""
    delivery_status_date: datetime | None = wire("deliveryStatusDate", default=None)
    """When the delivery status last changed (RFC 3339)."""
    delivery_status_details: str | None = wire("deliveryStatusDetails", default=None)
    """Further explanation of the delivery status."""
    verify_date: datetime | None = wire("verifyDate", default=None)
    """When the code was confirmed (RFC 3339); missing before that."""


class CampaignAppeal(Model):
    """Response of `client.messaging_10dlc.campaign.submit_appeal`."""

    appealed_at: datetime | None = None
    """When the appeal was recorded (RFC 3339)."""


class CampaignDeactivation(Model):
    """Response of `client.messaging_10dlc.campaign.deactivate`."""

    time: float
    """Time of the deactivation as the registry reports it, as a number."""
    message: str | None = None
    """Confirmation of the deactivation in words."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CampaignEnumPage(Model):
    """Response of `client.messaging_10dlc.get_enum`."""

    page: int
    """Page of the list, counted from 1."""
    records: list[dict[str, Any]]
    """Allowed values with their properties."""
    total_records: int = wire("totalRecords")
    """How many values there are over all pages."""


class CampaignMnoMetadata(Model):
    """Response of `client.messaging_10dlc.campaign.get_mno_metadata`."""

    mno_metadata_item_10999: CampaignMnoMetadataItem | None = wire("10999", default=None)
    """Demands of the carrier with the network ID 10999; other carriers appear under their own
    IDs."""


class CampaignMnoMetadataItem(Model):
    """Part of `CampaignMnoMetadata`."""

    min_msg_samples: int = wire("minMsgSamples")
    """How many example messages the carrier wants."""
    mno: str
    """Name of the mobile carrier."""
    mno_review: bool = wire("mnoReview")
    """Whether the carrier reviews such campaigns by hand before they may send."""
    mno_support: bool = wire("mnoSupport")
    """Whether the carrier supports this kind of campaign."""
    no_embedded_link: bool = wire("noEmbeddedLink")
    """Whether the carrier forbids links in messages of this kind."""
    no_embedded_phone: bool = wire("noEmbeddedPhone")
    """Whether the carrier forbids phone numbers in messages of this kind."""
    qualify: bool
    """Whether the brand may run such a campaign with the carrier."""
    req_subscriber_help: bool = wire("reqSubscriberHelp")
    """Whether the carrier demands that help keywords be answered."""
    req_subscriber_optin: bool = wire("reqSubscriberOptin")
    """Whether the carrier demands a sign-up by the recipient."""
    req_subscriber_optout: bool = wire("reqSubscriberOptout")
    """Whether the carrier demands that opt-out keywords be honored."""


class CampaignSharingStatus(Model):
    """Response of `client.messaging_10dlc.partner_campaigns.retrieve_sharing_status`."""

    downstream_cnp_id: str | None = wire("downstreamCnpId", default=None)
    """Provider that shares the campaign, by its ID at the registry."""
    shared_date: str | None = wire("sharedDate", default=None)
    """When the campaign was shared."""
    sharing_status: str | None = wire("sharingStatus", default=None)
    """State of the sharing: `PENDING` until the other provider accepts or declines it."""
    status_date: str | None = wire("statusDate", default=None)
    """When the state of the sharing last changed."""
    upstream_cnp_id: str | None = wire("upstreamCnpId", default=None)
    """Provider with which the campaign is shared, by its ID at the registry."""


class CampaignSharingStatuses(Model):
    """Response of `client.messaging_10dlc.campaign.get_sharing_status`."""

    shared_by_me: CampaignSharingStatus | None = wire("sharedByMe", default=None)
    """State of the campaign's sharing from you to a provider upstream."""
    shared_with_me: CampaignSharingStatus | None = wire("sharedWithMe", default=None)
    """State of the campaign's sharing from another provider to you."""


class ExternalVetting(Model):
    """Response of `client.messaging_10dlc.brand.external_vetting.imports`, `client.messaging_10dlc.brand.external_vetting.list` and 1 more."""

    create_date: str | None = wire("createDate", default=None)
    """When the vetting or campaign was created."""
    evp_id: str | None = wire("evpId", default=None)
    """Provider of external vetting, such as `AEGIS`, `CV` or `WMC`; list them by
    `messaging_10dlc.get_enum`."""
    vetted_date: str | None = wire("vettedDate", default=None)
    """When the vetting took effect (ISO 8601); missing while it is incomplete or invalid."""
    vetting_class: str | None = wire("vettingClass", default=None)
    """Depth of the vetting, such as `STANDARD`, `ENHANCED` or `POLITICAL`; list them by
    `messaging_10dlc.get_enum`."""
    vetting_id: str | None = wire("vettingId", default=None)
    """Identifier of the vetting, given by its provider."""
    vetting_score: int | None = wire("vettingScore", default=None)
    """Result of the vetting from 0 to 100; a higher score gives more throughput with the
    carriers."""
    vetting_token: str | None = wire("vettingToken", default=None)
    """Token by which the provider confirms the vetting; only some ask for one."""


class PhoneNumberAssignment(Model):
    """Part of `PhoneNumberAssignments`."""

    phone_number: str = wire("phoneNumber")
    """Number of the messaging profile that is being assigned, in E.164 format."""
    status: str
    """How far the assignment of the number is."""
    task_id: str = wire("taskId")
    """Task of the bulk assignment, for looking up its progress."""


class PhoneNumberAssignmentTask(Model):
    """Response of `client.messaging_10dlc.phone_number_assignment_by_profile.assign`."""

    messaging_profile_id: str = wire("messagingProfileId")
    """Messaging profile all of whose numbers are assigned, from `messaging_profiles.list`."""
    task_id: str = wire("taskId")
    """Task of the bulk assignment, for looking up its progress."""
    campaign_id: str | None = wire("campaignId", default=None)
    """10DLC campaign by its ID at Telnyx, from `messaging_10dlc.campaign_builder.submit`."""
    tcr_campaign_id: str | None = wire("tcrCampaignId", default=None)
    """10DLC campaign by its ID at The Campaign Registry, such as `CXXXXXX`; for campaigns
    shared with Telnyx rather than made there."""


class PhoneNumberAssignmentTaskStatus(Model):
    """Response of `client.messaging_10dlc.phone_number_assignment_by_profile.retrieve_status`."""

    status: Literal["pending", "processing", "completed", "failed"]
    """`pending` and `processing` are under way, `completed` has gone through all numbers,
    `failed` stopped."""
    task_id: str = wire("taskId")
    """Task of the bulk assignment, for looking up its progress."""
    created_at: datetime | None = wire("createdAt", default=None)
    """When the record was made (RFC 3339)."""
    updated_at: datetime | None = wire("updatedAt", default=None)
    """When the record last changed (RFC 3339)."""


class PhoneNumberAssignments(Model):
    """Response of `client.messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status` and `client.messaging_10dlc.phone_number_assignment_by_profile.retrieve_phone_number_status`."""

    records: list[PhoneNumberAssignment]
    """Entries of this page."""


class PhoneNumberCampaign(Model):
    """Response of `client.messaging_10dlc.phone_number_campaigns.create`, `client.messaging_10dlc.phone_number_campaigns.delete` and 3 more."""

    campaign_id: str = wire("campaignId")
    """Campaign of the number: its ID at Telnyx, for shared campaigns the one at The Campaign
    Registry."""
    created_at: str = wire("createdAt")
    """When the record was made (RFC 3339)."""
    phone_number: str = wire("phoneNumber")
    """Phone number, in E.164 format."""
    updated_at: str = wire("updatedAt")
    """When the record last changed (RFC 3339)."""
    assignment_status: (
        Literal[
            "FAILED_ASSIGNMENT",
            "PENDING_ASSIGNMENT",
            "ASSIGNED",
            "PENDING_UNASSIGNMENT",
            "FAILED_UNASSIGNMENT",
        ]
        | None
    ) = wire("assignmentStatus", default=None)
    """Whether the number is `ASSIGNED` and may send under the campaign, is still being
    assigned or removed, or failed."""
    brand_id: str | None = wire("brandId", default=None)
    """10DLC brand at Telnyx; empty for a shared campaign."""
    failure_reasons: str | None = wire("failureReasons", default=None)
    """Why assigning or removing the number failed; see `assignment_status`."""
    non_tmobile_number_mapping_status: str | None = wire(
        "nonTmobileNumberMappingStatus", default=None
    )
    """State of the assignment at all other carriers."""
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    """10DLC brand by its ID at The Campaign Registry, such as `BXXXXXX`."""
    tcr_campaign_id: str | None = wire("tcrCampaignId", default=None)
    """10DLC campaign by its ID at The Campaign Registry, such as `CXXXXXX`; for campaigns
    shared with Telnyx rather than made there."""
    telnyx_campaign_id: str | None = wire("telnyxCampaignId", default=None)
    """10DLC campaign by its ID at Telnyx; empty for a campaign shared by another provider."""
    tmobile_number_mapping_status: str | None = wire("tmobileNumberMappingStatus", default=None)
    """State of the assignment at T-Mobile."""


class SharedPartnerCampaign(Model):
    """Response of `client.messaging_10dlc.partner_campaigns.list_shared_by_me`."""

    brand_id: str = wire("brandId")
    """10DLC brand by its ID at Telnyx, from `messaging_10dlc.brand.create`."""
    campaign_id: str = wire("campaignId")
    """Campaign shared by you, by its ID at The Campaign Registry."""
    usecase: str
    """Purpose of the campaign, such as `MIXED`, `2FA` or `MARKETING`; list them by
    `messaging_10dlc.get_enum`. It decides on fees and throughput."""
    create_date: str | None = wire("createDate", default=None)
    """When the vetting or campaign was created."""
    status: str | None = None
    """State of the sharing with the other provider."""


class TelnyxBrand(Model):
    """Response of `client.messaging_10dlc.brand.create`, `client.messaging_10dlc.brand.revet` and 1 more."""

    brand_relationship: Literal[
        "BASIC_ACCOUNT", "SMALL_ACCOUNT", "MEDIUM_ACCOUNT", "LARGE_ACCOUNT", "KEY_ACCOUNT"
    ] = wire("brandRelationship")
    """How well the registering provider knows the brand, from `BASIC_ACCOUNT` to
    `KEY_ACCOUNT`."""
    country: str
    """Country, ISO 3166-1 alpha-2 such as `US`."""
    display_name: str = wire("displayName")
    """Name under which the public knows the brand (marketing or trade name)."""
    email: str
    """Email address of the brand's support."""
    entity_type: Literal[
        "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"
    ] = wire("entityType")
    """Legal kind of the organization; listed companies (`PUBLIC_PROFIT`) and sole proprietors
    have rules of their own."""
    vertical: str
    """Industry of the brand, such as `RETAIL` or `HEALTHCARE`."""
    alt_business_id: str | None = wire("altBusinessId", default=None)
    """Further official number of the company, of the kind in `alt_business_id_type`."""
    alt_business_id_type: Literal["NONE", "DUNS", "GIIN", "LEI"] | None = wire(
        "altBusinessIdType", default=None
    )
    """Kind of the further number: D-U-N-S, GIIN or LEI."""
    brand_id: str | None = wire("brandId", default=None)
    """Identifier of the brand at Telnyx, passed as `brand_id` and `brand_id`."""
    business_contact_email: str | None = wire("businessContactEmail", default=None)
    """Email address for the authentication of a listed company."""
    city: str | None = None
    """City or town where the business or contact is located."""
    company_name: str | None = wire("companyName", default=None)
    """Legal name of the company, spelled exactly as on its tax papers; required unless a sole
    proprietor."""
    created_at: str | None = wire("createdAt", default=None)
    """When the record was made (RFC 3339)."""
    csp_id: str | None = wire("cspId", default=None)
    """Provider that registered the record, by its ID at the registry."""
    ein: str | None = None
    """Tax ID of the company, in the USA the nine-digit EIN; must fit `company_name` for the
    brand to be verified."""
    failure_reasons: str | None = wire("failureReasons", default=None)
    """Why registration, submission or assignment failed; empty otherwise."""
    first_name: str | None = wire("firstName", default=None)
    """First name of the sole proprietor or contact person."""
    identity_status: (
        Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"] | None
    ) = wire("identityStatus", default=None)
    """How far the brand's identity is proven: `SELF_DECLARED` unchecked, `UNVERIFIED` did not
    match, `VERIFIED` matched, `VETTED_VERIFIED` passed external vetting."""
    ip_address: str | None = wire("ipAddress", default=None)
    """IP address from which the brand is being registered."""
    is_reseller: bool | None = wire("isReseller", default=None)
    """Whether the brand resells messaging to others."""
    last_name: str | None = wire("lastName", default=None)
    """Last name of the sole proprietor or contact person."""
    mobile_phone: str | None = wire("mobilePhone", default=None)
    """Mobile number of the sole proprietor in E.164 format; gets the code of
    `trigger_sms_otp`."""
    mock: bool | None = None
    """`true` marks a brand for testing; its campaigns cannot be shared or carry real traffic."""
    optional_attributes: BrandOptionalAttributes | None = wire("optionalAttributes", default=None)
    """Further facts about the brand, such as its tax exemption."""
    phone: str | None = None
    """Phone number of the business or contact, in E.164 format."""
    postal_code: str | None = wire("postalCode", default=None)
    """Postal code; in the USA the five-digit ZIP code."""
    reference_id: str | None = wire("referenceId", default=None)
    """Identifier that Telnyx gave the brand at the registry."""
    state: str | None = None
    """State or province; in the USA the two-letter code."""
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | None = None
    """`REGISTRATION_PENDING` at the registry, `OK` registered, or `REGISTRATION_FAILED`: see
    `failure_reasons`."""
    stock_exchange: StockExchange | None = wire("stockExchange", default=None)
    """Exchange where the company is listed; required for `PUBLIC_PROFIT`."""
    stock_symbol: str | None = wire("stockSymbol", default=None)
    """Ticker symbol of the company; required for `PUBLIC_PROFIT`."""
    street: str | None = None
    """Street and house number of the business or contact."""
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    """10DLC brand by its ID at The Campaign Registry, such as `BXXXXXX`."""
    universal_ein: str | None = wire("universalEin", default=None)
    """Tax ID with country prefix, made from `ein` by the registry."""
    updated_at: str | None = wire("updatedAt", default=None)
    """When the record last changed (RFC 3339)."""
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = wire("webhookURL", default=None)
    """Address that is notified of changes to the brand or campaign."""
    website: str | None = None
    """Website; reviewers compare it with the registration."""


class TelnyxBrandDetail(Model):
    """Response of `client.messaging_10dlc.brand.retrieve`."""

    brand_relationship: Literal[
        "BASIC_ACCOUNT", "SMALL_ACCOUNT", "MEDIUM_ACCOUNT", "LARGE_ACCOUNT", "KEY_ACCOUNT"
    ] = wire("brandRelationship")
    """How well the registering provider knows the brand, from `BASIC_ACCOUNT` to
    `KEY_ACCOUNT`."""
    country: str
    """Country, ISO 3166-1 alpha-2 such as `US`."""
    display_name: str = wire("displayName")
    """Name under which the public knows the brand (marketing or trade name)."""
    email: str
    """Email address of the brand's support."""
    entity_type: Literal[
        "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"
    ] = wire("entityType")
    """Legal kind of the organization; listed companies (`PUBLIC_PROFIT`) and sole proprietors
    have rules of their own."""
    vertical: str
    """Industry of the brand, such as `RETAIL` or `HEALTHCARE`."""
    alt_business_id: str | None = wire("altBusinessId", default=None)
    """Further official number of the company, of the kind in `alt_business_id_type`."""
    alt_business_id_type: Literal["NONE", "DUNS", "GIIN", "LEI"] | None = wire(
        "altBusinessIdType", default=None
    )
    """Kind of the further number: D-U-N-S, GIIN or LEI."""
    brand_id: str | None = wire("brandId", default=None)
    """Identifier of the brand at Telnyx, passed as `brand_id` and `brand_id`."""
    business_contact_email: str | None = wire("businessContactEmail", default=None)
    """Email address for the authentication of a listed company."""
    city: str | None = None
    """City or town where the business or contact is located."""
    company_name: str | None = wire("companyName", default=None)
    """Legal name of the company, spelled exactly as on its tax papers; required unless a sole
    proprietor."""
    created_at: str | None = wire("createdAt", default=None)
    """When the record was made (RFC 3339)."""
    csp_id: str | None = wire("cspId", default=None)
    """Provider that registered the record, by its ID at the registry."""
    ein: str | None = None
    """Tax ID of the company, in the USA the nine-digit EIN; must fit `company_name` for the
    brand to be verified."""
    failure_reasons: str | None = wire("failureReasons", default=None)
    """Why registration, submission or assignment failed; empty otherwise."""
    first_name: str | None = wire("firstName", default=None)
    """First name of the sole proprietor or contact person."""
    identity_status: (
        Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"] | None
    ) = wire("identityStatus", default=None)
    """How far the brand's identity is proven: `SELF_DECLARED` unchecked, `UNVERIFIED` did not
    match, `VERIFIED` matched, `VETTED_VERIFIED` passed external vetting."""
    ip_address: str | None = wire("ipAddress", default=None)
    """IP address from which the brand is being registered."""
    is_reseller: bool | None = wire("isReseller", default=None)
    """Whether the brand resells messaging to others."""
    last_name: str | None = wire("lastName", default=None)
    """Last name of the sole proprietor or contact person."""
    mobile_phone: str | None = wire("mobilePhone", default=None)
    """Mobile number of the sole proprietor in E.164 format; gets the code of
    `trigger_sms_otp`."""
    mock: bool | None = None
    """`true` marks a brand for testing; its campaigns cannot be shared or carry real traffic."""
    optional_attributes: BrandOptionalAttributes | None = wire("optionalAttributes", default=None)
    """Further facts about the brand, such as its tax exemption."""
    phone: str | None = None
    """Phone number of the business or contact, in E.164 format."""
    postal_code: str | None = wire("postalCode", default=None)
    """Postal code; in the USA the five-digit ZIP code."""
    reference_id: str | None = wire("referenceId", default=None)
    """Identifier that Telnyx gave the brand at the registry."""
    state: str | None = None
    """State or province; in the USA the two-letter code."""
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | None = None
    """`REGISTRATION_PENDING` at the registry, `OK` registered, or `REGISTRATION_FAILED`: see
    `failure_reasons`."""
    stock_exchange: StockExchange | None = wire("stockExchange", default=None)
    """Exchange where the company is listed; required for `PUBLIC_PROFIT`."""
    stock_symbol: str | None = wire("stockSymbol", default=None)
    """Ticker symbol of the company; required for `PUBLIC_PROFIT`."""
    street: str | None = None
    """Street and house number of the business or contact."""
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    """10DLC brand by its ID at The Campaign Registry, such as `BXXXXXX`."""
    universal_ein: str | None = wire("universalEin", default=None)
    """Tax ID with country prefix, made from `ein` by the registry."""
    updated_at: str | None = wire("updatedAt", default=None)
    """When the record last changed (RFC 3339)."""
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = wire("webhookURL", default=None)
    """Address that is notified of changes to the brand or campaign."""
    website: str | None = None
    """Website; reviewers compare it with the registration."""
    assigned_campaigns_count: float | None = wire("assignedCampaignsCount", default=None)
    """How many campaigns the brand has."""


class TelnyxBrandFeedback(Model):
    """Response of `client.messaging_10dlc.brand.get_feedback`."""

    brand_id: str = wire("brandId")
    """10DLC brand by its ID at Telnyx, from `messaging_10dlc.brand.create`."""
    category: list[TelnyxBrandFeedbackCategory]
    """Reasons why the brand could not be verified, one entry each."""


class TelnyxBrandFeedbackCategory(Model):
    """Part of `TelnyxBrandFeedback`."""

    id: str
    """Kind of problem: `TAX_ID`, `STOCK_SYMBOL`, `GOVERNMENT_ENTITY`, `NONPROFIT` or `OTHERS`."""
    description: str
    """What does not fit, and what to correct."""
    display_name: str = wire("displayName")
    """Kind of problem in words."""
    fields: list[str]
    """Fields of the registration that the feedback is about."""


class TelnyxBrandSummary(Model):
    """Response of `client.messaging_10dlc.brand.list`."""

    assigned_campaings_count: int | None = wire("assignedCampaingsCount", default=None)
    """How many campaigns the brand has (the API spells the name so)."""
    brand_id: str | None = wire("brandId", default=None)
    """Identifier of the brand at Telnyx, passed as `brand_id` and `brand_id`."""
    company_name: str | None = wire("companyName", default=None)
    """Legal name of the company, spelled exactly as on its tax papers; required unless a sole
    proprietor."""
    created_at: str | None = wire("createdAt", default=None)
    """When the record was made (RFC 3339)."""
    display_name: str | None = wire("displayName", default=None)
    """Name under which the public knows the brand (marketing or trade name)."""
    email: str | None = None
    """Email address at which the business or contact can be reached."""
    entity_type: (
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
        | None
    ) = wire("entityType", default=None)
    """Legal kind of the organization; listed companies (`PUBLIC_PROFIT`) and sole proprietors
    have rules of their own."""
    failure_reasons: str | None = wire("failureReasons", default=None)
    """Why registration, submission or assignment failed; empty otherwise."""
    identity_status: (
        Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"] | None
    ) = wire("identityStatus", default=None)
    """How far the brand's identity is proven: `SELF_DECLARED` unchecked, `UNVERIFIED` did not
    match, `VERIFIED` matched, `VETTED_VERIFIED` passed external vetting."""
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | None = None
    """`REGISTRATION_PENDING` at the registry, `OK` registered, or `REGISTRATION_FAILED`: see
    `failure_reasons`."""
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    """10DLC brand by its ID at The Campaign Registry, such as `BXXXXXX`."""
    updated_at: str | None = wire("updatedAt", default=None)
    """When the record last changed (RFC 3339)."""
    website: str | None = None
    """Website; reviewers compare it with the registration."""


class TelnyxCampaign(Model):
    """Response of `client.messaging_10dlc.campaign.list`."""

    age_gated: bool | None = wire("ageGated", default=None)
    """`true` if the messages are for adults only, such as alcohol or gambling."""
    assigned_phone_numbers_count: float | None = wire("assignedPhoneNumbersCount", default=None)
    """How many phone numbers are assigned to the campaign."""
    auto_renewal: bool | None = wire("autoRenewal", default=None)
    """`true` renews the campaign at the end of the billing cycle; otherwise it expires."""
    billed_date: str | None = wire("billedDate", default=None)
    """When the campaign was last charged."""
    brand_display_name: str | None = wire("brandDisplayName", default=None)
    """Name under which the public knows the brand of the campaign."""
    brand_id: str | None = wire("brandId", default=None)
    """10DLC brand by its ID at Telnyx, from `messaging_10dlc.brand.create`."""
    campaign_id: str | None = wire("campaignId", default=None)
    """Identifier of the campaign at Telnyx, passed as `campaign_id`."""
    campaign_status: (
        Literal[
            "TCR_PENDING",
            "TCR_SUSPENDED",
            "TCR_EXPIRED",
            "TCR_ACCEPTED",
            "TCR_FAILED",
            "TELNYX_ACCEPTED",
            "TELNYX_FAILED",
            "MNO_PENDING",
            "MNO_ACCEPTED",
            "MNO_REJECTED",
            "MNO_PROVISIONED",
            "MNO_PROVISIONING_FAILED",
        ]
        | None
    ) = wire("campaignStatus", default=None)
    """How far the campaign is: `TCR_...` at the registry, `TELNYX_...` in review at Telnyx,
    `MNO_...` at the carriers. `MNO_PROVISIONED` may send; the names on `FAILED` and
    `REJECTED` can be appealed."""
    create_date: str | None = wire("createDate", default=None)
    """When the vetting or campaign was created."""
    csp_id: str | None = wire("cspId", default=None)
    """Provider that registered the record, by its ID at the registry."""
    description: str | None = None
    """What the campaign is for, as submitted."""
    direct_lending: bool | None = wire("directLending", default=None)
    """`true` if the messages are about loans by the sender itself."""
    embedded_link: bool | None = wire("embeddedLink", default=None)
    """`true` if the messages contain links; then give `embedded_link_sample`."""
    embedded_link_sample: str | None = wire("embeddedLinkSample", default=None)
    """Example of a link as it stands in the messages; no public shorteners."""
    embedded_phone: bool | None = wire("embeddedPhone", default=None)
    """`true` if the messages contain phone numbers."""
    failure_reasons: str | None = wire("failureReasons", default=None)
    """Why registration, submission or assignment failed; empty otherwise."""
    help_keywords: str | None = wire("helpKeywords", default=None)
    """Words answered with `help_message`, separated by commas without spaces."""
    help_message: str | None = wire("helpMessage", default=None)
    """Answer to a help keyword, with brand name and way to reach you."""
    is_t_mobile_number_pooling_enabled: bool | None = wire(
        "isTMobileNumberPoolingEnabled", default=None
    )
    """Whether T-Mobile has a number pool for the campaign."""
    is_t_mobile_registered: bool | None = wire("isTMobileRegistered", default=None)
    """Whether T-Mobile has accepted the campaign."""
    is_t_mobile_suspended: bool | None = wire("isTMobileSuspended", default=None)
    """Whether T-Mobile has suspended the campaign."""
    message_flow: str | None = wire("messageFlow", default=None)
    """How people sign up for the messages: where, with which words, and the way to the privacy
    policy. The point on which most campaigns are rejected."""
    mock: bool | None = None
    """Whether the campaign belongs to a test brand and carries no real traffic."""
    next_renewal_or_expiration_date: str | None = wire("nextRenewalOrExpirationDate", default=None)
    """When the campaign is next renewed and charged, or expires."""
    number_pool: bool | None = wire("numberPool", default=None)
    """`true` if more than about 50 numbers send for the campaign; T-Mobile then wants a number
    pool."""
    optin_keywords: str | None = wire("optinKeywords", default=None)
    """Words by which people sign up, separated by commas without spaces."""
    optin_message: str | None = wire("optinMessage", default=None)
    """Answer that confirms the sign-up, with brand name, frequency and way to opt out."""
    optout_keywords: str | None = wire("optoutKeywords", default=None)
    """Words by which people opt out, such as `STOP,UNSUBSCRIBE`, separated by commas without
    spaces."""
    optout_message: str | None = wire("optoutMessage", default=None)
    """Answer that confirms the opt-out, with the brand's name."""
    privacy_policy_link: str | None = wire("privacyPolicyLink", default=None)
    """Address of the privacy policy for the campaign."""
    reference_id: str | None = wire("referenceId", default=None)
    """Reference that you gave the campaign on submission."""
    reseller_id: str | None = wire("resellerId", default=None)
    """Reseller behind the campaign, by its ID at the registry; leave empty if there is none."""
    sample1: str | None = None
    """First example of a message as you really send it, with the brand's name in it."""
    sample2: str | None = None
    """Second example message; required by most use cases."""
    sample3: str | None = None
    """Third example message; required by some use cases."""
    sample4: str | None = None
    """Fourth example message; required by few use cases."""
    sample5: str | None = None
    """Fifth example message; rarely required."""
    status: str | None = None
    """`ACTIVE` while it is paid for, `EXPIRED` afterwards; for the review, see
    `campaign_status`."""
    submission_status: Literal["CREATED", "FAILED", "PENDING"] | None = wire(
        "submissionStatus", default=None
    )
    """Whether the campaign has reached the registry (`CREATED`), is on its way or failed."""
    subscriber_help: bool | None = wire("subscriberHelp", default=None)
    """`true` if help keywords are answered, as carriers demand."""
    subscriber_optin: bool | None = wire("subscriberOptin", default=None)
    """`true` if people must sign up before they get messages, as carriers demand."""
    subscriber_optout: bool | None = wire("subscriberOptout", default=None)
    """`true` if opt-out keywords are honored, as carriers demand."""
    sub_usecases: list[str] | None = wire("subUsecases", default=None)
    """Purposes combined in a campaign of a mixed kind, usually two to five; otherwise empty."""
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    """10DLC brand by its ID at The Campaign Registry, such as `BXXXXXX`."""
    tcr_campaign_id: str | None = wire("tcrCampaignId", default=None)
    """10DLC campaign by its ID at The Campaign Registry, such as `CXXXXXX`; for campaigns
    shared with Telnyx rather than made there."""
    terms_and_conditions: bool | None = wire("termsAndConditions", default=None)
    """`true` if the terms of the registry and carriers are accepted; required to submit."""
    terms_and_conditions_link: str | None = wire("termsAndConditionsLink", default=None)
    """Address of the terms and conditions of the campaign."""
    usecase: str | None = None
    """Purpose of the campaign, such as `MIXED`, `2FA` or `MARKETING`; list them by
    `messaging_10dlc.get_enum`. It decides on fees and throughput."""
    vertical: str | None = None
    """Industry of the brand, such as `RETAIL` or `HEALTHCARE`."""
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = wire("webhookURL", default=None)
    """Address that is notified of changes to the brand or campaign."""


class TelnyxCampaignCsp(Model):
    """Response of `client.messaging_10dlc.campaign.retrieve`, `client.messaging_10dlc.campaign.update` and 1 more."""

    brand_id: str = wire("brandId")
    """10DLC brand by its ID at Telnyx, from `messaging_10dlc.brand.create`."""
    campaign_id: str = wire("campaignId")
    """Identifier of the campaign at Telnyx, passed as `campaign_id`."""
    csp_id: str = wire("cspId")
    """Provider that registered the record, by its ID at the registry."""
    description: str
    """What the campaign is for, as submitted."""
    mock: bool
    """Whether the campaign belongs to a test brand and carries no real traffic."""
    sub_usecases: list[str] = wire("subUsecases")
    """Purposes combined in a campaign of a mixed kind, usually two to five; otherwise empty."""
    terms_and_conditions: bool = wire("termsAndConditions")
    """`true` if the terms of the registry and carriers are accepted; required to submit."""
    usecase: str
    """Purpose of the campaign, such as `MIXED`, `2FA` or `MARKETING`; list them by
    `messaging_10dlc.get_enum`. It decides on fees and throughput."""
    age_gated: bool | None = wire("ageGated", default=None)
    """`true` if the messages are for adults only, such as alcohol or gambling."""
    auto_renewal: bool | None = wire("autoRenewal", default=None)
    """`true` renews the campaign at the end of the billing cycle; otherwise it expires."""
    billed_date: str | None = wire("billedDate", default=None)
    """When the campaign was last charged."""
    brand_display_name: str | None = wire("brandDisplayName", default=None)
    """Name under which the public knows the brand of the campaign."""
    campaign_status: (
        Literal[
            "TCR_PENDING",
            "TCR_SUSPENDED",
            "TCR_EXPIRED",
            "TCR_ACCEPTED",
            "TCR_FAILED",
            "TELNYX_ACCEPTED",
            "TELNYX_FAILED",
            "MNO_PENDING",
            "MNO_ACCEPTED",
            "MNO_REJECTED",
            "MNO_PROVISIONED",
            "MNO_PROVISIONING_FAILED",
        ]
        | None
    ) = wire("campaignStatus", default=None)
    """How far the campaign is: `TCR_...` at the registry, `TELNYX_...` in review at Telnyx,
    `MNO_...` at the carriers. `MNO_PROVISIONED` may send; the names on `FAILED` and
    `REJECTED` can be appealed."""
    create_date: str | None = wire("createDate", default=None)
    """When the vetting or campaign was created."""
    direct_lending: bool | None = wire("directLending", default=None)
    """`true` if the messages are about loans by the sender itself."""
    embedded_link: bool | None = wire("embeddedLink", default=None)
    """`true` if the messages contain links; then give `embedded_link_sample`."""
    embedded_link_sample: str | None = wire("embeddedLinkSample", default=None)
    """Example of a link as it stands in the messages; no public shorteners."""
    embedded_phone: bool | None = wire("embeddedPhone", default=None)
    """`true` if the messages contain phone numbers."""
    failure_reasons: str | None = wire("failureReasons", default=None)
    """Why registration, submission or assignment failed; empty otherwise."""
    help_keywords: str | None = wire("helpKeywords", default=None)
    """Words answered with `help_message`, separated by commas without spaces."""
    help_message: str | None = wire("helpMessage", default=None)
    """Answer to a help keyword, with brand name and way to reach you."""
    is_t_mobile_number_pooling_enabled: bool | None = wire(
        "isTMobileNumberPoolingEnabled", default=None
    )
    """Whether T-Mobile has a number pool for the campaign."""
    is_t_mobile_registered: bool | None = wire("isTMobileRegistered", default=None)
    """Whether T-Mobile has accepted the campaign."""
    is_t_mobile_suspended: bool | None = wire("isTMobileSuspended", default=None)
    """Whether T-Mobile has suspended the campaign."""
    message_flow: str | None = wire("messageFlow", default=None)
    """How people sign up for the messages: where, with which words, and the way to the privacy
    policy. The point on which most campaigns are rejected."""
    next_renewal_or_expiration_date: str | None = wire("nextRenewalOrExpirationDate", default=None)
    """When the campaign is next renewed and charged, or expires."""
    number_pool: bool | None = wire("numberPool", default=None)
    """`true` if more than about 50 numbers send for the campaign; T-Mobile then wants a number
    pool."""
    optin_keywords: str | None = wire("optinKeywords", default=None)
    """Words by which people sign up, separated by commas without spaces."""
    optin_message: str | None = wire("optinMessage", default=None)
    """Answer that confirms the sign-up, with brand name, frequency and way to opt out."""
    optout_keywords: str | None = wire("optoutKeywords", default=None)
    """Words by which people opt out, such as `STOP,UNSUBSCRIBE`, separated by commas without
    spaces."""
    optout_message: str | None = wire("optoutMessage", default=None)
    """Answer that confirms the opt-out, with the brand's name."""
    privacy_policy_link: str | None = wire("privacyPolicyLink", default=None)
    """Address of the privacy policy for the campaign."""
    reference_id: str | None = wire("referenceId", default=None)
    """Reference that you gave the campaign on submission."""
    reseller_id: str | None = wire("resellerId", default=None)
    """Reseller behind the campaign, by its ID at the registry; leave empty if there is none."""
    sample1: str | None = None
    """First example of a message as you really send it, with the brand's name in it."""
    sample2: str | None = None
    """Second example message; required by most use cases."""
    sample3: str | None = None
    """Third example message; required by some use cases."""
    sample4: str | None = None
    """Fourth example message; required by few use cases."""
    sample5: str | None = None
    """Fifth example message; rarely required."""
    status: str | None = None
    """`ACTIVE` while it is paid for, `EXPIRED` afterwards; for the review, see
    `campaign_status`."""
    submission_status: Literal["CREATED", "FAILED", "PENDING"] | None = wire(
        "submissionStatus", default=None
    )
    """Whether the campaign has reached the registry (`CREATED`), is on its way or failed."""
    subscriber_help: bool | None = wire("subscriberHelp", default=None)
    """`true` if help keywords are answered, as carriers demand."""
    subscriber_optin: bool | None = wire("subscriberOptin", default=None)
    """`true` if people must sign up before they get messages, as carriers demand."""
    subscriber_optout: bool | None = wire("subscriberOptout", default=None)
    """`true` if opt-out keywords are honored, as carriers demand."""
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    """10DLC brand by its ID at The Campaign Registry, such as `BXXXXXX`."""
    tcr_campaign_id: str | None = wire("tcrCampaignId", default=None)
    """10DLC campaign by its ID at The Campaign Registry, such as `CXXXXXX`; for campaigns
    shared with Telnyx rather than made there."""
    terms_and_conditions_link: str | None = wire("termsAndConditionsLink", default=None)
    """Address of the terms and conditions of the campaign."""
    vertical: str | None = None
    """Industry of the brand, such as `RETAIL` or `HEALTHCARE`."""
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = wire("webhookURL", default=None)
    """Address that is notified of changes to the brand or campaign."""


class TelnyxDownstreamCampaign(Model):
    """Response of `client.messaging_10dlc.partner_campaigns.list`, `client.messaging_10dlc.partner_campaigns.retrieve` and 1 more."""

    tcr_brand_id: str = wire("tcrBrandId")
    """10DLC brand by its ID at The Campaign Registry, such as `BXXXXXX`."""
    tcr_campaign_id: str = wire("tcrCampaignId")
    """10DLC campaign by its ID at The Campaign Registry, such as `CXXXXXX`; for campaigns
    shared with Telnyx rather than made there."""
    age_gated: bool | None = wire("ageGated", default=None)
    """`true` if the messages are for adults only, such as alcohol or gambling."""
    assigned_phone_numbers_count: float | None = wire("assignedPhoneNumbersCount", default=None)
    """How many phone numbers are assigned to the campaign."""
    brand_display_name: str | None = wire("brandDisplayName", default=None)
    """Name under which the public knows the brand of the campaign."""
    campaign_status: (
        Literal[
            "TCR_PENDING",
            "TCR_SUSPENDED",
            "TCR_EXPIRED",
            "TCR_ACCEPTED",
            "TCR_FAILED",
            "TELNYX_ACCEPTED",
            "TELNYX_FAILED",
            "MNO_PENDING",
            "MNO_ACCEPTED",
            "MNO_REJECTED",
            "MNO_PROVISIONED",
            "MNO_PROVISIONING_FAILED",
        ]
        | None
    ) = wire("campaignStatus", default=None)
    """How far the campaign is: `TCR_...` at the registry, `TELNYX_...` in review at Telnyx,
    `MNO_...` at the carriers. `MNO_PROVISIONED` may send; the names on `FAILED` and
    `REJECTED` can be appealed."""
    created_at: str | None = wire("createdAt", default=None)
    """When the record was made (RFC 3339)."""
    description: str | None = None
    """What the campaign is for, as submitted by its owner."""
    direct_lending: bool | None = wire("directLending", default=None)
    """`true` if the messages are about loans by the sender itself."""
    embedded_link: bool | None = wire("embeddedLink", default=None)
    """`true` if the messages contain links; then give `embedded_link_sample`."""
    embedded_link_sample: str | None = wire("embeddedLinkSample", default=None)
    """Example of a link as it stands in the messages; no public shorteners."""
    embedded_phone: bool | None = wire("embeddedPhone", default=None)
    """`true` if the messages contain phone numbers."""
    failure_reasons: str | None = wire("failureReasons", default=None)
    """Why registration, submission or assignment failed; empty otherwise."""
    help_keywords: str | None = wire("helpKeywords", default=None)
    """Words answered with `help_message`, separated by commas without spaces."""
    help_message: str | None = wire("helpMessage", default=None)
    """Answer to a help keyword, with brand name and way to reach you."""
    is_number_pooling_enabled: bool | None = wire("isNumberPoolingEnabled", default=None)
    """Whether T-Mobile has assigned the shared campaign a number pool."""
    message_flow: str | None = wire("messageFlow", default=None)
    """How people sign up for the messages: where, with which words, and the way to the privacy
    policy. The point on which most campaigns are rejected."""
    number_pool: bool | None = wire("numberPool", default=None)
    """`true` if more than about 50 numbers send for the campaign; T-Mobile then wants a number
    pool."""
    optin_keywords: str | None = wire("optinKeywords", default=None)
    """Words by which people sign up, separated by commas without spaces."""
    optin_message: str | None = wire("optinMessage", default=None)
    """Answer that confirms the sign-up, with brand name, frequency and way to opt out."""
    optout_keywords: str | None = wire("optoutKeywords", default=None)
    """Words by which people opt out, such as `STOP,UNSUBSCRIBE`, separated by commas without
    spaces."""
    optout_message: str | None = wire("optoutMessage", default=None)
    """Answer that confirms the opt-out, with the brand's name."""
    privacy_policy_link: str | None = wire("privacyPolicyLink", default=None)
    """Address of the privacy policy for the campaign."""
    sample1: str | None = None
    """First example of a message as you really send it, with the brand's name in it."""
    sample2: str | None = None
    """Second example message; required by most use cases."""
    sample3: str | None = None
    """Third example message; required by some use cases."""
    sample4: str | None = None
    """Fourth example message; required by few use cases."""
    sample5: str | None = None
    """Fifth example message; rarely required."""
    subscriber_optin: bool | None = wire("subscriberOptin", default=None)
    """`true` if people must sign up before they get messages, as carriers demand."""
    subscriber_optout: bool | None = wire("subscriberOptout", default=None)
    """`true` if opt-out keywords are honored, as carriers demand."""
    sub_usecases: list[str] | None = wire("subUsecases", default=None)
    """Purposes combined in a campaign of a mixed kind, usually two to five; otherwise empty."""
    terms_and_conditions: bool | None = wire("termsAndConditions", default=None)
    """`true` if the terms of the registry and carriers are accepted; required to submit."""
    terms_and_conditions_link: str | None = wire("termsAndConditionsLink", default=None)
    """Address of the terms and conditions of the campaign."""
    updated_at: str | None = wire("updatedAt", default=None)
    """When the record last changed (RFC 3339)."""
    usecase: str | None = None
    """Purpose of the campaign, such as `MIXED`, `2FA` or `MARKETING`; list them by
    `messaging_10dlc.get_enum`. It decides on fees and throughput."""
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = wire("webhookURL", default=None)
    """Address that is notified of changes to the brand or campaign."""


class UsecaseCost(Model):
    """Response of `client.messaging_10dlc.campaign.usecase.get_cost`."""

    campaign_usecase: str = wire("campaignUsecase")
    """Purpose of the campaign that the prices are for."""
    description: str
    """Purpose of the campaign, explained in words."""
    monthly_cost: str = wire("monthlyCost")
    """Recurring price of a campaign per month, in US dollars."""
    up_front_cost: str = wire("upFrontCost")
    """Price due on registration, not refundable, in US dollars."""


class UsecaseQualification(Model):
    """Response of `client.messaging_10dlc.campaign_builder.brand.qualify_by_usecase`."""

    annual_fee: float | None = wire("annualFee", default=None)
    """Fee of the registry for a year, in US dollars."""
    max_sub_usecases: int | None = wire("maxSubUsecases", default=None)
    """Most sub-purposes that a campaign of this kind may declare."""
    min_sub_usecases: int | None = wire("minSubUsecases", default=None)
    """Fewest sub-purposes that a campaign of this kind must declare."""
    mno_metadata: dict[str, Any] | None = wire("mnoMetadata", default=None)
    """Demands of each mobile carrier, by its network ID."""
    monthly_fee: float | None = wire("monthlyFee", default=None)
    """Fee of the registry for a month, in US dollars."""
    quarterly_fee: float | None = wire("quarterlyFee", default=None)
    """Fee of the registry for three months, in US dollars."""
    usecase: str | None = None
    """Purpose of the campaign, such as `MIXED`, `2FA` or `MARKETING`; list them by
    `messaging_10dlc.get_enum`. It decides on fees and throughput."""


StockExchange: TypeAlias = Literal[
    "NONE",
    "NASDAQ",
    "NYSE",
    "AMEX",
    "AMX",
    "ASX",
    "B3",
    "BME",
    "BSE",
    "FRA",
    "ICEX",
    "JPX",
    "JSE",
    "KRX",
    "LON",
    "NSE",
    "OMX",
    "SEHK",
    "SSE",
    "STO",
    "SWX",
    "SZSE",
    "TSX",
    "TWSE",
    "VSE",
]
