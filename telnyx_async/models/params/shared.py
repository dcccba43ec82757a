"""What requests of several products take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.shared import DocumentType, LanguageBoost

__all__ = [
    "AffixFilter",
    "AssociatedRecordTypeFilter",
    "AudioByName",
    "AudioByURL",
    "AwsVoiceSettingsParam",
    "AzureVoiceSettings",
    "BackgroundAudioParam",
    "BpoAuthorizationInputParam",
    "BucketIDsParam",
    "CallControlApplicationInboundParam",
    "CallEventFilter",
    "CallRecordingParam",
    "CallTargetParam",
    "ChannelTypeFilter",
    "ConnectionFilter",
    "ConnectionJitterBuffer",
    "ConnectionNoiseSuppressionDetails",
    "ConnectionRtcpSettingsParam",
    "ContainsFilter",
    "ContainsOrEqualsFilter",
    "DataLimitParam",
    "DateComparison",
    "DateFilter",
    "DateRangeFilter",
    "DateTimeBounds",
    "DocumentParam",
    "DynamicEmergencyFilter",
    "ElevenLabsVoiceSettingsParam",
    "EmailAddressParam",
    "EqualsFilter",
    "EqualsOrInFilter",
    "GlobalIPAssignmentFilter",
    "GlobalIPFilter",
    "HangupToolParam",
    "HangupToolParamsParam",
    "HeaderParam",
    "InFilter",
    "InboundChannelsParam",
    "InworldVoiceSettings",
    "LetterOfAuthorizationAgentParam",
    "MinimaxVoiceSettings",
    "NameAndValueParam",
    "NameContainsFilter",
    "NameFilter",
    "NameParam",
    "NetworkFilter",
    "NotificationFilter",
    "NotificationStatusFilter",
    "OccurredAtFilter",
    "OpenDateRangeFilter",
    "OutboundChannelsParam",
    "PersonNameParam",
    "PhoneNumberParam",
    "PredefinedAudio",
    "ResembleVoiceSettings",
    "RetrievalToolParam",
    "SignaturePayloadParam",
    "SonioxVoiceSettingsParam",
    "SortParam",
    "SpeakLanguage",
    "SpeakVoiceSettingsParam",
    "TelnyxVoiceSettingsParam",
    "TimeRangeFilter",
    "ToolDescriptionParam",
    "ToolParametersParam",
    "UacOutboundParam",
    "UpdateRegulatoryRequirementParam",
    "WhatsappTemplateBodyComponentParam",
    "WhatsappTemplateBodyComponentParamExample",
    "WhatsappTemplateButtonsComponentParam",
    "WhatsappTemplateButtonsComponentParamButton",
    "WhatsappTemplateCarouselComponentParam",
    "WhatsappTemplateCarouselComponentParamCard",
    "WhatsappTemplateComponentParam",
    "WhatsappTemplateFooterComponentParam",
    "WhatsappTemplateHeaderComponentParam",
    "WhatsappTemplateHeaderComponentParamExample",
    "XaiVoiceSettings",
]


class AffixFilter(TypedDict, total=False):
    """Affix filter."""

    contains: str
    ends_with: str
    starts_with: str


class AssociatedRecordTypeFilter(TypedDict, total=False):
    """Associated record type filter."""

    eq: Literal["account", "phone_number"]


class AudioByName(TypedDict, total=False):
    """Audio by name."""

    type: Required[Literal["media_name"]]
    value: Required[str]


class AudioByURL(TypedDict, total=False):
    """Audio by URL."""

    type: Required[Literal["media_url"]]
    value: Required[str]


class AwsVoiceSettingsParam(TypedDict, total=False):
    """Aws voice settings."""

    type: Required[Literal["aws"]]


class AzureVoiceSettings(TypedDict, total=False):
    """Azure voice settings."""

    type: Required[Literal["azure"]]
    api_key_ref: str
    deployment_id: str
    effect: Literal["eq_car", "eq_telecomhp8k"]
    gender: Literal["Male", "Female"]
    region: str


class BpoAuthorizationInputParam(TypedDict, total=False):
    """BPO authorization input."""

    bpo_enterprise_id: Required[str]
    loa_document_id: Required[str]


class BucketIDsParam(TypedDict, total=False):
    """Bucket i ds."""

    bucket_ids: Required[Sequence[str]]
    max_num_results: int


class CallControlApplicationInboundParam(TypedDict, total=False):
    """Call control application inbound."""

    channel_limit: int
    shaken_stir_enabled: bool
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]


class CallRecordingParam(TypedDict, total=False):
    """Call recording."""

    inbound_call_recording_channels: Literal["single", "dual"]
    inbound_call_recording_enabled: bool
    inbound_call_recording_format: Literal["wav", "mp3"]


class CallTargetParam(TypedDict, total=False):
    """Call target."""

    to: Required[str]
    name: str


class ChannelTypeFilter(TypedDict, total=False):
    """Channel type filter."""

    eq: Literal["webhook", "sms", "email", "voice"]


class ConnectionFilter(TypedDict, total=False):
    """Connection filter."""

    connection_name: ContainsFilter
    fqdn: str
    outbound_voice_profile_id: str


class ConnectionJitterBuffer(TypedDict, total=False):
    """Connection jitter buffer."""

    enable_jitter_buffer: bool
    jitterbuffer_msec_max: int
    jitterbuffer_msec_min: int


class ConnectionNoiseSuppressionDetails(TypedDict, total=False):
    """Connection noise suppression details."""

    attenuation_limit: int
    engine: Literal[
        "denoiser",
        "deep_filter_net",
        "deep_filter_net_large",
        "krisp_viva_tel",
        "krisp_viva_tel_lite",
        "krisp_viva_promodel",
        "krisp_viva_ss",
        "quail_voice_focus",
    ]


class ConnectionRtcpSettingsParam(TypedDict, total=False):
    """Connection rtcp settings."""

    capture_enabled: bool
    port: Literal["rtcp-mux", "rtp+1"]
    report_frequency_secs: int


class ContainsFilter(TypedDict, total=False):
    """Contains filter."""

    contains: str


class ContainsOrEqualsFilter(TypedDict, total=False):
    """Contains or equals filter."""

    contains: str
    eq: str


class DataLimitParam(TypedDict, total=False):
    """Data limit."""

    amount: str
    unit: Literal["MB", "GB"]


class DateComparison(TypedDict, total=False):
    """Date comparison."""

    gt: datetime | str
    gte: datetime | str
    lt: datetime | str
    lte: datetime | str


class DateFilter(TypedDict, total=False):
    """Date filter."""

    eq: date | str
    gte: date | str
    lte: date | str


class DateRangeFilter(TypedDict, total=False):
    """Date range filter."""

    gte: str
    lte: str


class DateTimeBounds(TypedDict, total=False):
    """Date time bounds."""

    gt: str
    lt: str


class DocumentParam(TypedDict, total=False):
    """Document."""

    document_id: Required[str]
    document_type: Required[DocumentType]
    description: str


class DynamicEmergencyFilter(TypedDict, total=False):
    """Dynamic emergency filter."""

    country_code: str
    status: Literal["pending", "activated", "rejected"]


class ElevenLabsVoiceSettingsParam(TypedDict, total=False):
    """Eleven labs voice settings."""

    type: Required[Literal["elevenlabs"]]
    api_key_ref: str


class EmailAddressParam(TypedDict, total=False):
    """Email address."""

    email: Required[str]
    name: str


class EqualsFilter(TypedDict, total=False):
    """Equals filter."""

    eq: str


class GlobalIPAssignmentFilter(TypedDict, total=False):
    """Global IP assignment filter."""

    global_ip_assignment_id: str | InFilter
    global_ip_id: str | InFilter


class GlobalIPFilter(TypedDict, total=False):
    """Global IP filter."""

    global_ip_id: str | InFilter


class HangupToolParam(TypedDict, total=False):
    """Hangup tool."""

    hangup: Required[ToolDescriptionParam]
    type: Required[Literal["hangup"]]


class HeaderParam(TypedDict, total=False):
    """Header."""

    name: Required[str]
    value: Required[str]


class InboundChannelsParam(TypedDict, total=False):
    """Inbound channels."""

    channel_limit: int


class InworldVoiceSettings(TypedDict, total=False):
    """Inworld voice settings."""

    type: Required[Literal["inworld"]]
    delivery_mode: Literal["STABLE", "BALANCED", "CREATIVE"]


class LetterOfAuthorizationAgentParam(TypedDict, total=False):
    """Letter of authorization agent."""

    administrative_area: Required[str]
    city: Required[str]
    contact_email: Required[str]
    contact_name: Required[str]
    contact_phone: Required[str]
    contact_title: Required[str]
    country: Required[str]
    legal_name: Required[str]
    postal_code: Required[str]
    street_address: Required[str]
    dba: str | None
    extended_address: str | None


class MinimaxVoiceSettings(TypedDict, total=False):
    """Minimax voice settings."""

    type: Required[Literal["minimax"]]
    language_boost: LanguageBoost | None
    pitch: int
    speed: float
    vol: float


class NameAndValueParam(TypedDict, total=False):
    """Name and value."""

    name: str
    value: str


class NameContainsFilter(TypedDict, total=False):
    """Name contains filter."""

    name: ContainsFilter


class NameFilter(TypedDict, total=False):
    """Name filter."""

    name: str


class NameParam(TypedDict, total=False):
    """Name."""

    name: Required[str]


class NetworkFilter(TypedDict, total=False):
    """Network filter."""

    network_id: str


class NotificationFilter(TypedDict, total=False):
    """Notification filter."""

    associated_record_type: AssociatedRecordTypeFilter
    channel_type_id: ChannelTypeFilter
    notification_channel: EqualsFilter
    notification_event_condition_id: EqualsFilter
    notification_profile_id: EqualsFilter
    status: NotificationStatusFilter


class NotificationStatusFilter(TypedDict, total=False):
    """Notification status filter."""

    eq: Literal[
        "enabled",
        "enable-received",
        "enable-pending",
        "enable-submtited",
        "delete-received",
        "delete-pending",
        "delete-submitted",
        "deleted",
    ]


class OccurredAtFilter(TypedDict, total=False):
    """Occurred at filter."""

    eq: str
    gt: str
    gte: str
    lt: str
    lte: str


class OpenDateRangeFilter(TypedDict, total=False):
    """Open date range filter."""

    gt: datetime | str
    lt: datetime | str


class OutboundChannelsParam(TypedDict, total=False):
    """Outbound channels."""

    channel_limit: int
    outbound_voice_profile_id: str


class PersonNameParam(TypedDict, total=False):
    """Person name."""

    first_name: Required[str]
    last_name: Required[str]


class PhoneNumberParam(TypedDict, total=False):
    """Phone number."""

    phone_number: str


class PredefinedAudio(TypedDict, total=False):
    """Predefined audio."""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["silence", "office"]]
    volume: float


class ResembleVoiceSettings(TypedDict, total=False):
    """Resemble voice settings."""

    type: Required[Literal["resemble"]]
    format: Literal["wav", "mp3"]
    precision: Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"]
    sample_rate: Literal["8000", "16000", "22050", "32000", "44100", "48000"]


class RetrievalToolParam(TypedDict, total=False):
    """Retrieval tool."""

    retrieval: Required[BucketIDsParam]
    type: Required[Literal["retrieval"]]


class SignaturePayloadParam(TypedDict, total=False):
    """Signature payload."""

    image_base64: Required[str]
    signer_name: str | None


class SonioxVoiceSettingsParam(TypedDict, total=False):
    """Soniox voice settings."""

    type: Required[Literal["soniox"]]
    reduce_silence: bool
    speed: float


class SortParam(TypedDict, total=False):
    """Sort."""

    value: Literal["created_at", "-created_at"]


class TelnyxVoiceSettingsParam(TypedDict, total=False):
    """Telnyx voice settings."""

    type: Required[Literal["telnyx"]]
    voice_speed: float


class TimeRangeFilter(TypedDict, total=False):
    """Time range filter."""

    gte: datetime | str
    lte: datetime | str


class ToolDescriptionParam(TypedDict, total=False):
    """Tool description."""

    description: str


class ToolParametersParam(TypedDict, total=False):
    """Tool parameters."""

    properties: Mapping[str, object]
    required: Sequence[str]
    type: Literal["object"]


class UacOutboundParam(TypedDict, total=False):
    """UAC outbound."""

    ani_override: str
    ani_override_type: Literal["always", "normal", "emergency"]
    call_parking_enabled: bool | None
    channel_limit: int
    generate_ringback_tone: bool
    instant_ringback_enabled: bool
    localization: str
    outbound_voice_profile_id: str
    t38_reinvite_source: Literal[
        "telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"
    ]


class UpdateRegulatoryRequirementParam(TypedDict, total=False):
    """Update regulatory requirement."""

    field_value: str
    requirement_id: str


class WhatsappTemplateBodyComponentParam(TypedDict, total=False):
    """WhatsApp template body component."""

    type: Required[Literal["BODY"]]
    example: WhatsappTemplateBodyComponentParamExample
    text: str


class WhatsappTemplateBodyComponentParamExample(TypedDict, total=False):
    """WhatsApp template body component param example."""

    body_text: Sequence[Sequence[str]]


class WhatsappTemplateButtonsComponentParam(TypedDict, total=False):
    """WhatsApp template buttons component."""

    buttons: Required[Sequence[WhatsappTemplateButtonsComponentParamButton]]
    type: Required[Literal["BUTTONS"]]


class WhatsappTemplateButtonsComponentParamButton(TypedDict, total=False):
    """WhatsApp template buttons component param button."""

    type: Required[Literal["URL", "PHONE_NUMBER", "QUICK_REPLY", "OTP", "COPY_CODE", "FLOW"]]
    autofill_text: str
    example: Sequence[str]
    flow_action: Literal["navigate", "data_exchange"]
    flow_id: str
    navigate_screen: str
    otp_type: Literal["COPY_CODE", "ONE_TAP"]
    package_name: str
    phone_number: str
    signature_hash: str
    text: str
    url: str
    zero_tap_terms_accepted: bool


class WhatsappTemplateCarouselComponentParam(TypedDict, total=False):
    """WhatsApp template carousel component."""

    cards: Required[Sequence[WhatsappTemplateCarouselComponentParamCard]]
    type: Required[Literal["CAROUSEL"]]


class WhatsappTemplateCarouselComponentParamCard(TypedDict, total=False):
    """WhatsApp template carousel component param card."""

    components: Sequence[Mapping[str, object]]


class WhatsappTemplateFooterComponentParam(TypedDict, total=False):
    """WhatsApp template footer component."""

    type: Required[Literal["FOOTER"]]
    code_expiration_minutes: int
    text: str


class WhatsappTemplateHeaderComponentParam(TypedDict, total=False):
    """WhatsApp template header component."""

    format: Required[Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION"]]
    type: Required[Literal["HEADER"]]
    example: WhatsappTemplateHeaderComponentParamExample
    text: str


class WhatsappTemplateHeaderComponentParamExample(TypedDict, total=False):
    """WhatsApp template header component param example."""

    header_handle: Sequence[str]
    header_text: Sequence[str]


class XaiVoiceSettings(TypedDict, total=False):
    """Xai voice settings."""

    type: Required[Literal["xai"]]
    language: str


CallEventFilter = TypedDict(
    "CallEventFilter",
    {
        "from": "str",
        "application_name": "ContainsFilter",
        "application_session_id": "str",
        "connection_id": "str",
        "failed": "bool",
        "leg_id": "str",
        "name": "str",
        "occurred_at": "OccurredAtFilter",
        "outbound_outbound_voice_profile_id": "str",
        "product": 'Literal["call_control", "fax", "texml"]',
        "status": 'Literal["init", "in_progress", "completed"]',
        "to": "str",
        "type": 'Literal["command", "webhook"]',
    },
    total=False,
)

EqualsOrInFilter = TypedDict(
    "EqualsOrInFilter",
    {
        "in": "Sequence[str]",
        "eq": "str",
    },
    total=False,
)

InFilter = TypedDict(
    "InFilter",
    {
        "in": "str",
    },
    total=False,
)

BackgroundAudioParam: TypeAlias = PredefinedAudio | AudioByURL | AudioByName

HangupToolParamsParam: TypeAlias = ToolDescriptionParam

SpeakLanguage: TypeAlias = Literal[
    "arb",
    "cmn-CN",
    "cy-GB",
    "da-DK",
    "de-DE",
    "en-AU",
    "en-GB",
    "en-GB-WLS",
    "en-IN",
    "en-US",
    "es-ES",
    "es-MX",
    "es-US",
    "fr-CA",
    "fr-FR",
    "hi-IN",
    "is-IS",
    "it-IT",
    "ja-JP",
    "ko-KR",
    "nb-NO",
    "nl-NL",
    "pl-PL",
    "pt-BR",
    "pt-PT",
    "ro-RO",
    "ru-RU",
    "sv-SE",
    "tr-TR",
]

SpeakVoiceSettingsParam: TypeAlias = (
    ElevenLabsVoiceSettingsParam
    | TelnyxVoiceSettingsParam
    | AwsVoiceSettingsParam
    | MinimaxVoiceSettings
    | AzureVoiceSettings
    | ResembleVoiceSettings
    | InworldVoiceSettings
    | XaiVoiceSettings
    | SonioxVoiceSettingsParam
)

WhatsappTemplateComponentParam: TypeAlias = (
    WhatsappTemplateHeaderComponentParam
    | WhatsappTemplateBodyComponentParam
    | WhatsappTemplateFooterComponentParam
    | WhatsappTemplateButtonsComponentParam
    | WhatsappTemplateCarouselComponentParam
)
