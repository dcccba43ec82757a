"""The official package's `telnyx.types.messaging_10dlc`."""

from collections.abc import Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

TelnyxBrand: TypeAlias = m.TelnyxBrand
BrandOptionalAttributes: TypeAlias = m.BrandOptionalAttributes
BrandRetrieveResponse: TypeAlias = m.TelnyxBrandDetail
BrandListResponse: TypeAlias = m.TelnyxBrandSummary
BrandGetFeedbackResponse: TypeAlias = m.TelnyxBrandFeedback
BrandSMSOtpStatus: TypeAlias = m.BrandSMSOtpStatus
BrandTriggerSMSOtpResponse: TypeAlias = m.BrandSMSOtpReference
TelnyxCampaignCsp: TypeAlias = m.TelnyxCampaignCsp
CampaignListResponse: TypeAlias = m.TelnyxCampaign
CampaignDeactivateResponse: TypeAlias = m.CampaignDeactivation
CampaignGetMnoMetadataResponse: TypeAlias = m.CampaignMnoMetadata
CampaignGetSharingStatusResponse: TypeAlias = m.CampaignSharingStatuses
CampaignSharingStatus: TypeAlias = m.CampaignSharingStatus
CampaignSubmitAppealResponse: TypeAlias = m.CampaignAppeal
TelnyxDownstreamCampaign: TypeAlias = m.TelnyxDownstreamCampaign
PartnerCampaignListSharedByMeResponse: TypeAlias = m.SharedPartnerCampaign
PhoneNumberCampaign: TypeAlias = m.PhoneNumberCampaign
PhoneNumberAssignmentByProfileAssignResponse: TypeAlias = m.PhoneNumberAssignmentTask
PhoneNumberAssignmentByProfileListPhoneNumberStatusResponse: TypeAlias = m.PhoneNumberAssignments
ProfileAssignmentPhoneNumbers: TypeAlias = m.PhoneNumberAssignment
PhoneNumberAssignmentByProfileRetrievePhoneNumberStatusResponse: TypeAlias = (
    m.PhoneNumberAssignments
)
PhoneNumberAssignmentByProfileRetrieveStatusResponse: TypeAlias = m.PhoneNumberAssignmentTaskStatus
CampaignAcceptSharingResponse: TypeAlias = dict[str, Any]
CampaignGetOperationStatusResponse: TypeAlias = dict[str, Any]
PartnerCampaignRetrieveSharingStatusResponse: TypeAlias = dict[str, m.CampaignSharingStatus]
AltBusinessIDType: TypeAlias = Literal["NONE", "DUNS", "GIIN", "LEI"]
BrandIdentityStatus: TypeAlias = Literal[
    "VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"
]
EntityType: TypeAlias = Literal[
    "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"
]
StockExchange: TypeAlias = m.StockExchange
TaskStatus: TypeAlias = Literal["pending", "starting", "running", "completed", "failed"]
Vertical: TypeAlias = m.BrandVertical

class BrandCreateParams(TypedDict, total=False):
    country: Required[str]
    display_name: Required[str]
    email: Required[str]
    entity_type: Required[
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
    ]
    vertical: Required[m.BrandVertical]
    business_contact_email: str
    city: str
    company_name: str
    ein: str
    first_name: str
    ip_address: str
    is_reseller: bool
    last_name: str
    mobile_phone: str
    mock: bool
    phone: str
    postal_code: str
    state: str
    stock_exchange: m.StockExchange
    stock_symbol: str
    street: str
    webhook_failover_url: str
    webhook_url: str
    website: str

class BrandGetSMSOtpByReferenceParams(TypedDict, total=False):
    reference_id: Required[str]
    brand_id: str

class BrandListParams(TypedDict, total=False):
    brand_id: str
    country: str
    display_name: str
    entity_type: str
    page: int
    records_per_page: int
    sort: Literal[
        "assignedCampaignsCount",
        "-assignedCampaignsCount",
        "brandId",
        "-brandId",
        "createdAt",
        "-createdAt",
        "displayName",
        "-displayName",
        "identityStatus",
        "-identityStatus",
        "status",
        "-status",
        "tcrBrandId",
        "-tcrBrandId",
    ]
    state: str
    tcr_brand_id: str

class BrandTriggerSMSOtpParams(TypedDict, total=False):
    brand_id: Required[str]
    pin_sms: Required[str]
    success_sms: Required[str]

class BrandUpdateParams(TypedDict, total=False):
    brand_id: Required[str]
    country: Required[str]
    display_name: Required[str]
    email: Required[str]
    entity_type: Required[
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
    ]
    vertical: Required[m.BrandVertical]
    alt_business_id: str
    alt_business_id_type: Literal["NONE", "DUNS", "GIIN", "LEI"]
    business_contact_email: str
    city: str
    company_name: str
    ein: str
    first_name: str
    identity_status: Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"]
    ip_address: str
    is_reseller: bool
    last_name: str
    phone: str
    postal_code: str
    state: str
    stock_exchange: m.StockExchange
    stock_symbol: str
    street: str
    webhook_failover_url: str
    webhook_url: str
    website: str

class BrandVerifySMSOtpParams(TypedDict, total=False):
    brand_id: Required[str]
    otp_pin: Required[str]

class CampaignListParams(TypedDict, total=False):
    brand_id: Required[str]
    page: int
    records_per_page: int
    sort: Literal[
        "assignedPhoneNumbersCount",
        "-assignedPhoneNumbersCount",
        "campaignId",
        "-campaignId",
        "createdAt",
        "-createdAt",
        "status",
        "-status",
        "tcrCampaignId",
        "-tcrCampaignId",
    ]

class CampaignSubmitAppealParams(TypedDict, total=False):
    campaign_id: Required[str]
    appeal_reason: Required[str]

class CampaignUpdateParams(TypedDict, total=False):
    campaign_id: Required[str]
    auto_renewal: bool
    help_message: str
    message_flow: str
    reseller_id: str
    sample1: str
    sample2: str
    sample3: str
    sample4: str
    sample5: str
    webhook_failover_url: str
    webhook_url: str

class CampaignBuilderSubmitParams(TypedDict, total=False):
    brand_id: Required[str]
    description: Required[str]
    usecase: Required[str]
    age_gated: bool
    auto_renewal: bool
    direct_lending: bool
    embedded_link: bool
    embedded_link_sample: str
    embedded_phone: bool
    help_keywords: str
    help_message: str
    message_flow: str
    mno_ids: Sequence[int]
    number_pool: bool
    optin_keywords: str
    optin_message: str
    optout_keywords: str
    optout_message: str
    privacy_policy_link: str
    reference_id: str
    reseller_id: str
    sample1: str
    sample2: str
    sample3: str
    sample4: str
    sample5: str
    subscriber_help: bool
    subscriber_optin: bool
    subscriber_optout: bool
    sub_usecases: Sequence[str]
    tag: Sequence[str]
    terms_and_conditions: bool
    terms_and_conditions_link: str
    webhook_failover_url: str
    webhook_url: str

class PartnerCampaignListParams(TypedDict, total=False):
    page: int
    records_per_page: int
    sort: Literal[
        "assignedPhoneNumbersCount",
        "-assignedPhoneNumbersCount",
        "brandDisplayName",
        "-brandDisplayName",
        "tcrBrandId",
        "-tcrBrandId",
        "tcrCampaignId",
        "-tcrCampaignId",
        "createdAt",
        "-createdAt",
        "campaignStatus",
        "-campaignStatus",
    ]

class PartnerCampaignListSharedByMeParams(TypedDict, total=False):
    page: int
    records_per_page: int

class PartnerCampaignUpdateParams(TypedDict, total=False):
    campaign_id: Required[str]
    webhook_failover_url: str
    webhook_url: str

class PhoneNumberAssignmentByProfileAssignParams(TypedDict, total=False):
    messaging_profile_id: Required[str]
    campaign_id: str
    tcr_campaign_id: str

class PhoneNumberAssignmentByProfileListPhoneNumberStatusParams(TypedDict, total=False):
    task_id: Required[str]
    page: int
    records_per_page: int

class PhoneNumberAssignmentByProfileRetrievePhoneNumberStatusParams(TypedDict, total=False):
    task_id: Required[str]
    page: int
    records_per_page: int

class PhoneNumberCampaignCreateParams(TypedDict, total=False):
    campaign_id: Required[str]
    phone_number: Required[str]

class PhoneNumberCampaignListParams(TypedDict, total=False):
    filter: m.PhoneNumberCampaignFilter
    page: int
    records_per_page: int
    sort: Literal[
        "assignmentStatus",
        "-assignmentStatus",
        "createdAt",
        "-createdAt",
        "phoneNumber",
        "-phoneNumber",
    ]

class PhoneNumberCampaignUpdateParams(TypedDict, total=False):
    campaign_phone_number: Required[str]
    campaign_id: Required[str]
    phone_number: Required[str]
