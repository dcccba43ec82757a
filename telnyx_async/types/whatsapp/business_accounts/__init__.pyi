"""The official package's `telnyx.types.whatsapp.business_accounts`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

PhoneNumberListResponse: TypeAlias = m.WhatsappPhoneNumber
SettingRetrieveResponse: TypeAlias = m.Data[m.WabaSettings]
WabaSettings: TypeAlias = m.WabaSettings
SettingUpdateResponse: TypeAlias = m.Data[m.WabaSettings]

class PhoneNumberInitializeVerificationParams(TypedDict, total=False):
    id: Required[str]
    display_name: Required[str]
    phone_number: Required[str]
    language: str
    verification_method: Literal["sms", "voice"]

class PhoneNumberListParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int

class SettingUpdateParams(TypedDict, total=False):
    id: Required[str]
    name: str
    timezone: str
    webhook_enabled: bool
    webhook_events: Sequence[str]
    webhook_failover_url: str
    webhook_url: str
