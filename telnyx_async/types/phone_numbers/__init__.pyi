"""The official package's `telnyx.types.phone_numbers`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionChangeBundleStatusResponse: TypeAlias = m.Data[m.PhoneNumberWithVoiceSettings]
PhoneNumberWithVoiceSettings: TypeAlias = m.PhoneNumberWithVoiceSettings
CallForwarding: TypeAlias = m.CallForwarding
CallRecording: TypeAlias = m.CallRecording
CnamListing: TypeAlias = m.CnamListing
MediaFeatures: TypeAlias = m.MediaFeatures
ActionEnableEmergencyResponse: TypeAlias = m.Data[m.PhoneNumberWithVoiceSettings]
ActionVerifyOwnershipResponse: TypeAlias = m.Data[m.PhoneNumberOwnership]
CsvDownloadCreateResponse: TypeAlias = m.Data[list[m.CsvDownload]]
CsvDownload: TypeAlias = m.CsvDownload
CsvDownloadRetrieveResponse: TypeAlias = m.Data[list[m.CsvDownload]]
NumbersPhoneNumbersJob: TypeAlias = m.PhoneNumbersJob
JobDeleteBatchResponse: TypeAlias = m.Data[m.PhoneNumbersJob]
UpdateVoiceSettingsParam: TypeAlias = m.UpdateVoiceSettingsParam
CallForwardingParam: TypeAlias = m.CallForwardingParam
CallRecordingParam: TypeAlias = m.CallRecordingParam
CnamListingParam: TypeAlias = m.CnamListingParam
MediaFeaturesParam: TypeAlias = m.MediaFeaturesParam
JobUpdateBatchResponse: TypeAlias = m.Data[m.PhoneNumbersJob]
JobUpdateEmergencySettingsBatchResponse: TypeAlias = m.Data[m.PhoneNumbersJob]
MessagingUpdateResponse: TypeAlias = m.Data[m.PhoneNumberWithMessagingSettings]
VoiceUpdateResponse: TypeAlias = m.Data[m.PhoneNumberWithVoiceSettings]
VoicemailCreateResponse: TypeAlias = m.Data[m.VoicemailSettings]
VoicemailPrefResponse: TypeAlias = m.VoicemailSettings
VoicemailRetrieveResponse: TypeAlias = m.Data[m.VoicemailSettings]
VoicemailUpdateResponse: TypeAlias = m.Data[m.VoicemailSettings]
JobRetrieveResponse: TypeAlias = m.Data[m.PhoneNumbersJob]
MessagingRetrieveResponse: TypeAlias = m.Data[m.PhoneNumberWithMessagingSettings]
VoiceRetrieveResponse: TypeAlias = m.Data[m.PhoneNumberWithVoiceSettings]

class ActionChangeBundleStatusParams(TypedDict, total=False):
    id: Required[str]
    bundle_id: Required[str | None]

class ActionEnableEmergencyParams(TypedDict, total=False):
    id: Required[str]
    emergency_address_id: Required[str]
    emergency_enabled: Required[bool]

class ActionVerifyOwnershipParams(TypedDict, total=False):
    phone_numbers: Required[Sequence[str]]

class CsvDownloadCreateParams(TypedDict, total=False):
    csv_format: Literal["V1", "V2"]
    filter: m.CsvDownloadFilter
    include_managed_accounts: bool

class CsvDownloadListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class JobDeleteBatchParams(TypedDict, total=False):
    phone_numbers: Required[Sequence[str]]

class JobListParams(TypedDict, total=False):
    filter: m.PhoneNumbersJobFilter
    page_number: int
    page_size: int
    sort: Literal["created_at"]

class JobUpdateBatchParams(TypedDict, total=False):
    phone_numbers: Required[Sequence[str]]
    filter: m.PhoneNumberJobFilter
    billing_group_id: str
    connection_id: str
    customer_reference: str
    deletion_lock_enabled: bool
    external_pin: str
    hd_voice_enabled: bool
    tags: Sequence[str]
    voice: m.UpdateVoiceSettingsParam | m.Model

class JobUpdateEmergencySettingsBatchParams(TypedDict, total=False):
    emergency_enabled: Required[bool]
    phone_numbers: Required[Sequence[str]]
    emergency_address_id: str | None

class MessagingListParams(TypedDict, total=False):
    filter_messaging_profile_id: str
    filter_phone_number: str
    filter_phone_number_contains: str
    filter_type: Literal["tollfree", "longcode", "shortcode"]
    page_number: int
    page_size: int
    sort_phone_number: Literal["asc", "desc"]

class MessagingUpdateParams(TypedDict, total=False):
    id: Required[str]
    messaging_product: str
    messaging_profile_id: str
    tags: Sequence[str]

class VoiceListParams(TypedDict, total=False):
    filter: m.PhoneNumberVoiceFilter
    page_number: int
    page_size: int
    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]

class VoiceUpdateParams(TypedDict, total=False):
    id: Required[str]
    call_forwarding: m.CallForwardingParam | m.Model
    call_recording: m.CallRecordingParam | m.Model
    caller_id_name_enabled: bool
    cnam_listing: m.CnamListingParam | m.Model
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"]
    media_features: m.MediaFeaturesParam | m.Model
    tech_prefix_enabled: bool
    translated_number: str
    usage_payment_method: Literal["pay-per-minute", "channel"]

class VoicemailCreateParams(TypedDict, total=False):
    phone_number_id: Required[str]
    enabled: bool
    greeting: m.VoicemailGreetingParam | m.Model
    pin: str

class VoicemailUpdateParams(TypedDict, total=False):
    phone_number_id: Required[str]
    enabled: bool
    greeting: m.VoicemailGreetingParam | m.Model
    pin: str
