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


class BrandSMSOtpReference(Model):
    """Response of `client.messaging_10dlc.brand.trigger_sms_otp`."""

    brand_id: str = wire("brandId")
    reference_id: str = wire("referenceId")


class BrandSMSOtpStatus(Model):
    """Response of `client.messaging_10dlc.brand.get_sms_otp_by_reference` and `client.messaging_10dlc.brand.retrieve_sms_otp_status`."""

    brand_id: str = wire("brandId")
    delivery_status: str = wire("deliveryStatus")
    mobile_phone: str = wire("mobilePhone")
    reference_id: str = wire("referenceId")
    request_date: datetime = wire("requestDate")
    delivery_status_date: datetime | None = wire("deliveryStatusDate", default=None)
    delivery_status_details: str | None = wire("deliveryStatusDetails", default=None)
    verify_date: datetime | None = wire("verifyDate", default=None)


class CampaignAppeal(Model):
    """Response of `client.messaging_10dlc.campaign.submit_appeal`."""

    appealed_at: datetime | None = None


class CampaignDeactivation(Model):
    """Response of `client.messaging_10dlc.campaign.deactivate`."""

    time: float
    message: str | None = None
    record_type: str | None = None


class CampaignEnumPage(Model):
    """Response of `client.messaging_10dlc.get_enum`."""

    page: int
    records: list[dict[str, Any]]
    total_records: int = wire("totalRecords")


class CampaignMnoMetadata(Model):
    """Response of `client.messaging_10dlc.campaign.get_mno_metadata`."""

    mno_metadata_item_10999: CampaignMnoMetadataItem | None = wire("10999", default=None)


class CampaignMnoMetadataItem(Model):
    """Part of `CampaignMnoMetadata`."""

    min_msg_samples: int = wire("minMsgSamples")
    mno: str
    mno_review: bool = wire("mnoReview")
    mno_support: bool = wire("mnoSupport")
    no_embedded_link: bool = wire("noEmbeddedLink")
    no_embedded_phone: bool = wire("noEmbeddedPhone")
    qualify: bool
    req_subscriber_help: bool = wire("reqSubscriberHelp")
    req_subscriber_optin: bool = wire("reqSubscriberOptin")
    req_subscriber_optout: bool = wire("reqSubscriberOptout")


class CampaignSharingStatus(Model):
    """Response of `client.messaging_10dlc.partner_campaigns.retrieve_sharing_status`."""

    downstream_cnp_id: str | None = wire("downstreamCnpId", default=None)
    shared_date: str | None = wire("sharedDate", default=None)
    sharing_status: str | None = wire("sharingStatus", default=None)
    status_date: str | None = wire("statusDate", default=None)
    upstream_cnp_id: str | None = wire("upstreamCnpId", default=None)


class CampaignSharingStatuses(Model):
    """Response of `client.messaging_10dlc.campaign.get_sharing_status`."""

    shared_by_me: CampaignSharingStatus | None = wire("sharedByMe", default=None)
    shared_with_me: CampaignSharingStatus | None = wire("sharedWithMe", default=None)


class ExternalVetting(Model):
    """Response of `client.messaging_10dlc.brand.external_vetting.imports`, `client.messaging_10dlc.brand.external_vetting.list` and 1 more."""

    create_date: str | None = wire("createDate", default=None)
    evp_id: str | None = wire("evpId", default=None)
    vetted_date: str | None = wire("vettedDate", default=None)
    vetting_class: str | None = wire("vettingClass", default=None)
    vetting_id: str | None = wire("vettingId", default=None)
    vetting_score: int | None = wire("vettingScore", default=None)
    vetting_token: str | None = wire("vettingToken", default=None)


class PhoneNumberAssignment(Model):
    """Part of `PhoneNumberAssignments`."""

    phone_number: str = wire("phoneNumber")
    status: str
    task_id: str = wire("taskId")


class PhoneNumberAssignmentTask(Model):
    """Response of `client.messaging_10dlc.phone_number_assignment_by_profile.assign`."""

    messaging_profile_id: str = wire("messagingProfileId")
    task_id: str = wire("taskId")
    campaign_id: str | None = wire("campaignId", default=None)
    tcr_campaign_id: str | None = wire("tcrCampaignId", default=None)


class PhoneNumberAssignmentTaskStatus(Model):
    """Response of `client.messaging_10dlc.phone_number_assignment_by_profile.retrieve_status`."""

    status: Literal["pending", "processing", "completed", "failed"]
    task_id: str = wire("taskId")
    created_at: datetime | None = wire("createdAt", default=None)
    updated_at: datetime | None = wire("updatedAt", default=None)


class PhoneNumberAssignments(Model):
    """Response of `client.messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status` and `client.messaging_10dlc.phone_number_assignment_by_profile.retrieve_phone_number_status`."""

    records: list[PhoneNumberAssignment]


class PhoneNumberCampaign(Model):
    """Response of `client.messaging_10dlc.phone_number_campaigns.create`, `client.messaging_10dlc.phone_number_campaigns.delete` and 3 more."""

    campaign_id: str = wire("campaignId")
    created_at: str = wire("createdAt")
    phone_number: str = wire("phoneNumber")
    updated_at: str = wire("updatedAt")
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
    brand_id: str | None = wire("brandId", default=None)
    failure_reasons: str | None = wire("failureReasons", default=None)
    non_tmobile_number_mapping_status: str | None = wire(
        "nonTmobileNumberMappingStatus", default=None
    )
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    tcr_campaign_id: str | None = wire("tcrCampaignId", default=None)
    telnyx_campaign_id: str | None = wire("telnyxCampaignId", default=None)
    tmobile_number_mapping_status: str | None = wire("tmobileNumberMappingStatus", default=None)


class SharedPartnerCampaign(Model):
    """Response of `client.messaging_10dlc.partner_campaigns.list_shared_by_me`."""

    brand_id: str = wire("brandId")
    campaign_id: str = wire("campaignId")
    usecase: str
    create_date: str | None = wire("createDate", default=None)
    status: str | None = None


class TelnyxBrand(Model):
    """Response of `client.messaging_10dlc.brand.create`, `client.messaging_10dlc.brand.revet` and 1 more."""

    brand_relationship: Literal[
        "BASIC_ACCOUNT", "SMALL_ACCOUNT", "MEDIUM_ACCOUNT", "LARGE_ACCOUNT", "KEY_ACCOUNT"
    ] = wire("brandRelationship")
    country: str
    display_name: str = wire("displayName")
    email: str
    entity_type: Literal[
        "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"
    ] = wire("entityType")
    vertical: str
    alt_business_id: str | None = wire("altBusinessId", default=None)
    alt_business_id_type: Literal["NONE", "DUNS", "GIIN", "LEI"] | None = wire(
        "altBusinessIdType", default=None
    )
    brand_id: str | None = wire("brandId", default=None)
    business_contact_email: str | None = wire("businessContactEmail", default=None)
    city: str | None = None
    company_name: str | None = wire("companyName", default=None)
    created_at: str | None = wire("createdAt", default=None)
    csp_id: str | None = wire("cspId", default=None)
    ein: str | None = None
    failure_reasons: str | None = wire("failureReasons", default=None)
    first_name: str | None = wire("firstName", default=None)
    identity_status: (
        Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"] | None
    ) = wire("identityStatus", default=None)
    ip_address: str | None = wire("ipAddress", default=None)
    is_reseller: bool | None = wire("isReseller", default=None)
    last_name: str | None = wire("lastName", default=None)
    mobile_phone: str | None = wire("mobilePhone", default=None)
    mock: bool | None = None
    optional_attributes: BrandOptionalAttributes | None = wire("optionalAttributes", default=None)
    phone: str | None = None
    postal_code: str | None = wire("postalCode", default=None)
    reference_id: str | None = wire("referenceId", default=None)
    state: str | None = None
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | None = None
    stock_exchange: StockExchange | None = wire("stockExchange", default=None)
    stock_symbol: str | None = wire("stockSymbol", default=None)
    street: str | None = None
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    universal_ein: str | None = wire("universalEin", default=None)
    updated_at: str | None = wire("updatedAt", default=None)
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    webhook_url: str | None = wire("webhookURL", default=None)
    website: str | None = None


class TelnyxBrandDetail(Model):
    """Response of `client.messaging_10dlc.brand.retrieve`."""

    brand_relationship: Literal[
        "BASIC_ACCOUNT", "SMALL_ACCOUNT", "MEDIUM_ACCOUNT", "LARGE_ACCOUNT", "KEY_ACCOUNT"
    ] = wire("brandRelationship")
    country: str
    display_name: str = wire("displayName")
    email: str
    entity_type: Literal[
        "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"
    ] = wire("entityType")
    vertical: str
    alt_business_id: str | None = wire("altBusinessId", default=None)
    alt_business_id_type: Literal["NONE", "DUNS", "GIIN", "LEI"] | None = wire(
        "altBusinessIdType", default=None
    )
    brand_id: str | None = wire("brandId", default=None)
    business_contact_email: str | None = wire("businessContactEmail", default=None)
    city: str | None = None
    company_name: str | None = wire("companyName", default=None)
    created_at: str | None = wire("createdAt", default=None)
    csp_id: str | None = wire("cspId", default=None)
    ein: str | None = None
    failure_reasons: str | None = wire("failureReasons", default=None)
    first_name: str | None = wire("firstName", default=None)
    identity_status: (
        Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"] | None
    ) = wire("identityStatus", default=None)
    ip_address: str | None = wire("ipAddress", default=None)
    is_reseller: bool | None = wire("isReseller", default=None)
    last_name: str | None = wire("lastName", default=None)
    mobile_phone: str | None = wire("mobilePhone", default=None)
    mock: bool | None = None
    optional_attributes: BrandOptionalAttributes | None = wire("optionalAttributes", default=None)
    phone: str | None = None
    postal_code: str | None = wire("postalCode", default=None)
    reference_id: str | None = wire("referenceId", default=None)
    state: str | None = None
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | None = None
    stock_exchange: StockExchange | None = wire("stockExchange", default=None)
    stock_symbol: str | None = wire("stockSymbol", default=None)
    street: str | None = None
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    universal_ein: str | None = wire("universalEin", default=None)
    updated_at: str | None = wire("updatedAt", default=None)
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    webhook_url: str | None = wire("webhookURL", default=None)
    website: str | None = None
    assigned_campaigns_count: float | None = wire("assignedCampaignsCount", default=None)


class TelnyxBrandFeedback(Model):
    """Response of `client.messaging_10dlc.brand.get_feedback`."""

    brand_id: str = wire("brandId")
    category: list[TelnyxBrandFeedbackCategory]


class TelnyxBrandFeedbackCategory(Model):
    """Part of `TelnyxBrandFeedback`."""

    id: str
    description: str
    display_name: str = wire("displayName")
    fields: list[str]


class TelnyxBrandSummary(Model):
    """Response of `client.messaging_10dlc.brand.list`."""

    assigned_campaings_count: int | None = wire("assignedCampaingsCount", default=None)
    brand_id: str | None = wire("brandId", default=None)
    company_name: str | None = wire("companyName", default=None)
    created_at: str | None = wire("createdAt", default=None)
    display_name: str | None = wire("displayName", default=None)
    email: str | None = None
    entity_type: (
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
        | None
    ) = wire("entityType", default=None)
    failure_reasons: str | None = wire("failureReasons", default=None)
    identity_status: (
        Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"] | None
    ) = wire("identityStatus", default=None)
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | None = None
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    updated_at: str | None = wire("updatedAt", default=None)
    website: str | None = None


class TelnyxCampaign(Model):
    """Response of `client.messaging_10dlc.campaign.list`."""

    age_gated: bool | None = wire("ageGated", default=None)
    assigned_phone_numbers_count: float | None = wire("assignedPhoneNumbersCount", default=None)
    auto_renewal: bool | None = wire("autoRenewal", default=None)
    billed_date: str | None = wire("billedDate", default=None)
    brand_display_name: str | None = wire("brandDisplayName", default=None)
    brand_id: str | None = wire("brandId", default=None)
    campaign_id: str | None = wire("campaignId", default=None)
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
    create_date: str | None = wire("createDate", default=None)
    csp_id: str | None = wire("cspId", default=None)
    description: str | None = None
    direct_lending: bool | None = wire("directLending", default=None)
    embedded_link: bool | None = wire("embeddedLink", default=None)
    embedded_link_sample: str | None = wire("embeddedLinkSample", default=None)
    embedded_phone: bool | None = wire("embeddedPhone", default=None)
    failure_reasons: str | None = wire("failureReasons", default=None)
    help_keywords: str | None = wire("helpKeywords", default=None)
    help_message: str | None = wire("helpMessage", default=None)
    is_t_mobile_number_pooling_enabled: bool | None = wire(
        "isTMobileNumberPoolingEnabled", default=None
    )
    is_t_mobile_registered: bool | None = wire("isTMobileRegistered", default=None)
    is_t_mobile_suspended: bool | None = wire("isTMobileSuspended", default=None)
    message_flow: str | None = wire("messageFlow", default=None)
    mock: bool | None = None
    next_renewal_or_expiration_date: str | None = wire("nextRenewalOrExpirationDate", default=None)
    number_pool: bool | None = wire("numberPool", default=None)
    optin_keywords: str | None = wire("optinKeywords", default=None)
    optin_message: str | None = wire("optinMessage", default=None)
    optout_keywords: str | None = wire("optoutKeywords", default=None)
    optout_message: str | None = wire("optoutMessage", default=None)
    privacy_policy_link: str | None = wire("privacyPolicyLink", default=None)
    reference_id: str | None = wire("referenceId", default=None)
    reseller_id: str | None = wire("resellerId", default=None)
    sample1: str | None = None
    sample2: str | None = None
    sample3: str | None = None
    sample4: str | None = None
    sample5: str | None = None
    status: str | None = None
    submission_status: Literal["CREATED", "FAILED", "PENDING"] | None = wire(
        "submissionStatus", default=None
    )
    subscriber_help: bool | None = wire("subscriberHelp", default=None)
    subscriber_optin: bool | None = wire("subscriberOptin", default=None)
    subscriber_optout: bool | None = wire("subscriberOptout", default=None)
    sub_usecases: list[str] | None = wire("subUsecases", default=None)
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    tcr_campaign_id: str | None = wire("tcrCampaignId", default=None)
    terms_and_conditions: bool | None = wire("termsAndConditions", default=None)
    terms_and_conditions_link: str | None = wire("termsAndConditionsLink", default=None)
    usecase: str | None = None
    vertical: str | None = None
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    webhook_url: str | None = wire("webhookURL", default=None)


class TelnyxCampaignCsp(Model):
    """Response of `client.messaging_10dlc.campaign.retrieve`, `client.messaging_10dlc.campaign.update` and 1 more."""

    brand_id: str = wire("brandId")
    campaign_id: str = wire("campaignId")
    csp_id: str = wire("cspId")
    description: str
    mock: bool
    sub_usecases: list[str] = wire("subUsecases")
    terms_and_conditions: bool = wire("termsAndConditions")
    usecase: str
    age_gated: bool | None = wire("ageGated", default=None)
    auto_renewal: bool | None = wire("autoRenewal", default=None)
    billed_date: str | None = wire("billedDate", default=None)
    brand_display_name: str | None = wire("brandDisplayName", default=None)
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
    create_date: str | None = wire("createDate", default=None)
    direct_lending: bool | None = wire("directLending", default=None)
    embedded_link: bool | None = wire("embeddedLink", default=None)
    embedded_link_sample: str | None = wire("embeddedLinkSample", default=None)
    embedded_phone: bool | None = wire("embeddedPhone", default=None)
    failure_reasons: str | None = wire("failureReasons", default=None)
    help_keywords: str | None = wire("helpKeywords", default=None)
    help_message: str | None = wire("helpMessage", default=None)
    is_t_mobile_number_pooling_enabled: bool | None = wire(
        "isTMobileNumberPoolingEnabled", default=None
    )
    is_t_mobile_registered: bool | None = wire("isTMobileRegistered", default=None)
    is_t_mobile_suspended: bool | None = wire("isTMobileSuspended", default=None)
    message_flow: str | None = wire("messageFlow", default=None)
    next_renewal_or_expiration_date: str | None = wire("nextRenewalOrExpirationDate", default=None)
    number_pool: bool | None = wire("numberPool", default=None)
    optin_keywords: str | None = wire("optinKeywords", default=None)
    optin_message: str | None = wire("optinMessage", default=None)
    optout_keywords: str | None = wire("optoutKeywords", default=None)
    optout_message: str | None = wire("optoutMessage", default=None)
    privacy_policy_link: str | None = wire("privacyPolicyLink", default=None)
    reference_id: str | None = wire("referenceId", default=None)
    reseller_id: str | None = wire("resellerId", default=None)
    sample1: str | None = None
    sample2: str | None = None
    sample3: str | None = None
    sample4: str | None = None
    sample5: str | None = None
    status: str | None = None
    submission_status: Literal["CREATED", "FAILED", "PENDING"] | None = wire(
        "submissionStatus", default=None
    )
    subscriber_help: bool | None = wire("subscriberHelp", default=None)
    subscriber_optin: bool | None = wire("subscriberOptin", default=None)
    subscriber_optout: bool | None = wire("subscriberOptout", default=None)
    tcr_brand_id: str | None = wire("tcrBrandId", default=None)
    tcr_campaign_id: str | None = wire("tcrCampaignId", default=None)
    terms_and_conditions_link: str | None = wire("termsAndConditionsLink", default=None)
    vertical: str | None = None
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    webhook_url: str | None = wire("webhookURL", default=None)


class TelnyxDownstreamCampaign(Model):
    """Response of `client.messaging_10dlc.partner_campaigns.list`, `client.messaging_10dlc.partner_campaigns.retrieve` and 1 more."""

    tcr_brand_id: str = wire("tcrBrandId")
    tcr_campaign_id: str = wire("tcrCampaignId")
    age_gated: bool | None = wire("ageGated", default=None)
    assigned_phone_numbers_count: float | None = wire("assignedPhoneNumbersCount", default=None)
    brand_display_name: str | None = wire("brandDisplayName", default=None)
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
    created_at: str | None = wire("createdAt", default=None)
    description: str | None = None
    direct_lending: bool | None = wire("directLending", default=None)
    embedded_link: bool | None = wire("embeddedLink", default=None)
    embedded_link_sample: str | None = wire("embeddedLinkSample", default=None)
    embedded_phone: bool | None = wire("embeddedPhone", default=None)
    failure_reasons: str | None = wire("failureReasons", default=None)
    help_keywords: str | None = wire("helpKeywords", default=None)
    help_message: str | None = wire("helpMessage", default=None)
    is_number_pooling_enabled: bool | None = wire("isNumberPoolingEnabled", default=None)
    message_flow: str | None = wire("messageFlow", default=None)
    number_pool: bool | None = wire("numberPool", default=None)
    optin_keywords: str | None = wire("optinKeywords", default=None)
    optin_message: str | None = wire("optinMessage", default=None)
    optout_keywords: str | None = wire("optoutKeywords", default=None)
    optout_message: str | None = wire("optoutMessage", default=None)
    privacy_policy_link: str | None = wire("privacyPolicyLink", default=None)
    sample1: str | None = None
    sample2: str | None = None
    sample3: str | None = None
    sample4: str | None = None
    sample5: str | None = None
    subscriber_optin: bool | None = wire("subscriberOptin", default=None)
    subscriber_optout: bool | None = wire("subscriberOptout", default=None)
    sub_usecases: list[str] | None = wire("subUsecases", default=None)
    terms_and_conditions: bool | None = wire("termsAndConditions", default=None)
    terms_and_conditions_link: str | None = wire("termsAndConditionsLink", default=None)
    updated_at: str | None = wire("updatedAt", default=None)
    usecase: str | None = None
    webhook_failover_url: str | None = wire("webhookFailoverURL", default=None)
    webhook_url: str | None = wire("webhookURL", default=None)


class UsecaseCost(Model):
    """Response of `client.messaging_10dlc.campaign.usecase.get_cost`."""

    campaign_usecase: str = wire("campaignUsecase")
    description: str
    monthly_cost: str = wire("monthlyCost")
    up_front_cost: str = wire("upFrontCost")


class UsecaseQualification(Model):
    """Response of `client.messaging_10dlc.campaign_builder.brand.qualify_by_usecase`."""

    annual_fee: float | None = wire("annualFee", default=None)
    max_sub_usecases: int | None = wire("maxSubUsecases", default=None)
    min_sub_usecases: int | None = wire("minSubUsecases", default=None)
    mno_metadata: dict[str, Any] | None = wire("mnoMetadata", default=None)
    monthly_fee: float | None = wire("monthlyFee", default=None)
    quarterly_fee: float | None = wire("quarterlyFee", default=None)
    usecase: str | None = None


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
