"""The official package's `telnyx.types.whatsapp`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

BusinessAccountRetrieveResponse: TypeAlias = m.Data[m.WhatsappBusinessAccount]
BusinessAccountListResponse: TypeAlias = m.WhatsappBusinessAccount
WhatsappTemplateHeaderComponentParam: TypeAlias = m.WhatsappTemplateHeaderComponentParam
WhatsappTemplateBodyComponentParam: TypeAlias = m.WhatsappTemplateBodyComponentParam
WhatsappTemplateFooterComponentParam: TypeAlias = m.WhatsappTemplateFooterComponentParam
WhatsappTemplateButtonsComponentParam: TypeAlias = m.WhatsappTemplateButtonsComponentParam
WhatsappTemplateCarouselComponentParam: TypeAlias = m.WhatsappTemplateCarouselComponentParam
TemplateCreateResponse: TypeAlias = m.Data[m.WhatsappTemplate]
PhoneNumberGetResponse: TypeAlias = m.WhatsappPhoneNumberList
PhoneNumberRetrieveConversationWindowResponse: TypeAlias = m.Data[m.WhatsappConversationWindow]
PhoneNumberRetrievePhoneNumberResponse: TypeAlias = m.Data[m.WhatsappPhoneNumber]
UserDataRetrieveResponse: TypeAlias = m.Data[m.WhatsappUser]
WhatsappUserData: TypeAlias = m.WhatsappUser
UserDataUpdateResponse: TypeAlias = m.Data[m.WhatsappUser]
SignupListResponse: TypeAlias = m.WhatsappSignup
SignupRetrieveStatusResponse: TypeAlias = m.Data[m.WhatsappSignup]
HostedSignupCreateResponse: TypeAlias = m.Data[m.WhatsappHostedSignup]
HostedSignupRetrieveResponse: TypeAlias = m.Data[m.WhatsappHostedSignup]
HostedSignupListResponse: TypeAlias = m.WhatsappHostedSignup
PhoneNumberListResponse: TypeAlias = m.WhatsappPhoneNumber

class BusinessAccountListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class HostedSignupCreateParams(TypedDict, total=False):
    app_id: Required[str]
    expires_at: datetime | str
    signup_type: Literal["standard", "coexistence"]

class HostedSignupListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class PhoneNumberGetParams(TypedDict, total=False):
    page_number: int
    page_size: int

class PhoneNumberListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class PhoneNumberResendVerificationParams(TypedDict, total=False):
    phone_number: Required[str]
    verification_method: Literal["sms", "voice"]

class PhoneNumberRetrieveConversationWindowParams(TypedDict, total=False):
    phone_number: Required[str]
    destination_number: Required[str]

class PhoneNumberVerifyParams(TypedDict, total=False):
    phone_number: Required[str]
    code: Required[str]

class SignupListParams(TypedDict, total=False):
    filter_created_at_gte: datetime | str
    filter_created_at_lte: datetime | str
    filter_customer_id: str
    filter_waba_id: str
    page_number: int
    page_size: int

class TemplateCreateParams(TypedDict, total=False):
    category: Required[Literal["MARKETING", "UTILITY", "AUTHENTICATION"]]
    components: Required[Sequence[m.WhatsappTemplateComponentParam | m.Model]]
    language: Required[str]
    name: Required[str]
    waba_id: Required[str]

class TemplateListParams(TypedDict, total=False):
    filter_category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"]
    filter_search: str
    filter_status: str
    filter_waba_id: str
    page_number: int
    page_size: int

class UserDataUpdateParams(TypedDict, total=False):
    webhook_failover_url: str
    webhook_url: str
