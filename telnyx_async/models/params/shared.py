"""Requests of several products."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.shared import DocumentType, LanguageBoost

__all__ = [
    "AffixFilter",
    "AssociatedRecordTypeFilter",
    "AwsVoiceSettingsParam",
    "AzureVoiceSettingsParam",
    "BackgroundAudioByNameParam",
    "BackgroundAudioByURLParam",
    "BackgroundAudioParam",
    "BpoAuthorizationParam",
    "ChannelTypeFilter",
    "ConnectionFilter",
    "ConnectionJitterBufferParam",
    "ConnectionNoiseSuppressionDetailsParam",
    "ConnectionRtcpSettingsParam",
    "ContainsFilter",
    "ContainsOrEqualsFilter",
    "DateFilter",
    "DateRangeFilter",
    "DocumentParam",
    "DynamicEmergencyFilter",
    "ElevenLabsVoiceSettingsParam",
    "EmailAddressParam",
    "EqualsFilter",
    "EqualsOrInFilter",
    "HangupToolConfigParam",
    "HangupToolParam",
    "InFilter",
    "InworldVoiceSettingsParam",
    "LoaAgentParam",
    "LoaSignatureParam",
    "MinimaxVoiceSettingsParam",
    "NotificationFilter",
    "NotificationStatusFilter",
    "NumberOrderRequirementValueParam",
    "OccurredAtFilter",
    "OpenDateRangeFilter",
    "OpenTimeRangeFilter",
    "PredefinedBackgroundAudioParam",
    "ResembleVoiceSettingsParam",
    "SonioxVoiceSettingsParam",
    "SpeakLanguage",
    "SpeakVoiceSettingsParam",
    "TelnyxVoiceSettingsParam",
    "TimeFilter",
    "TimeRangeFilter",
    "WhatsappBodyExampleParam",
    "WhatsappHeaderExampleParam",
    "WhatsappTemplateBodyComponentParam",
    "WhatsappTemplateButtonParam",
    "WhatsappTemplateButtonsComponentParam",
    "WhatsappTemplateCardParam",
    "WhatsappTemplateCarouselComponentParam",
    "WhatsappTemplateComponentParam",
    "WhatsappTemplateFooterComponentParam",
    "WhatsappTemplateHeaderComponentParam",
    "XaiVoiceSettingsParam",
]


class AffixFilter(TypedDict, total=False):
    """Part of `AvailablePhoneNumberFilter`, `InexplicitNumberOrderOrderingGroupParam` and 1 more."""

    contains: str
    ends_with: str
    starts_with: str


class AssociatedRecordTypeFilter(TypedDict, total=False):
    """Part of `NotificationFilter`."""

    eq: Literal["account", "phone_number"]


class AwsVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["aws"]]


class AzureVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["azure"]]
    api_key_ref: str
    deployment_id: str
    effect: Literal["eq_car", "eq_telecomhp8k"]
    gender: Literal["Male", "Female"]
    region: str


class BackgroundAudioByNameParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam` and `CallVoiceSettingsParam`."""

    type: Required[Literal["media_name"]]
    value: Required[str]


class BackgroundAudioByURLParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam` and `CallVoiceSettingsParam`."""

    type: Required[Literal["media_url"]]
    value: Required[str]
    """URL."""


class BpoAuthorizationParam(TypedDict, total=False):
    """Argument of `client.dir.update` and `client.enterprises.dir.create`."""

    bpo_enterprise_id: Required[str]
    loa_document_id: Required[str]


class ChannelTypeFilter(TypedDict, total=False):
    """Part of `NotificationFilter`."""

    eq: Literal["webhook", "sms", "email", "voice"]


class ConnectionFilter(TypedDict, total=False):
    """Argument of `client.connections.list`, `client.credential_connections.list` and 3 more."""

    connection_name: ContainsFilter
    fqdn: str
    outbound_voice_profile_id: str


class ConnectionJitterBufferParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create`, `client.credential_connections.update` and 6 more."""

    enable_jitter_buffer: bool
    """True or false; false by default."""
    jitterbuffer_msec_max: int
    """Integer, 40 to 400; `200` by default."""
    jitterbuffer_msec_min: int
    """Integer, 40 to 400; `60` by default."""


class ConnectionNoiseSuppressionDetailsParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create`, `client.credential_connections.update` and 6 more."""

    attenuation_limit: int
    """Integer, 0 to 100."""
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
    """`"denoiser"`, `"deep_filter_net"`, `"deep_filter_net_large"`, `"krisp_viva_tel"`, `"krisp_viva_tel_lite"`, `"krisp_viva_promodel"`, `"krisp_viva_ss"` or `"quail_voice_focus"`; `"denoiser"` by default."""


class ConnectionRtcpSettingsParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create`, `client.credential_connections.update` and 6 more."""

    capture_enabled: bool
    """True or false; false by default."""
    port: Literal["rtcp-mux", "rtp+1"]
    """`"rtcp-mux"` or `"rtp+1"`; `"rtp+1"` by default."""
    report_frequency_secs: int
    """Integer, in seconds; `5` by default."""


class ContainsFilter(TypedDict, total=False):
    """Part of `AddressFilter`, `CallControlApplicationFilter` and 12 more."""

    contains: str


class ContainsOrEqualsFilter(TypedDict, total=False):
    """Part of `AddressFilter`, `ExternalConnectionLogMessageFilter` and 5 more."""

    contains: str
    eq: str


class DateFilter(TypedDict, total=False):
    """Part of `RoomCompositionFilter`, `RoomFilter` and 5 more."""

    eq: date | str
    """ISO 8601 date."""
    gte: date | str
    """ISO 8601 date."""
    lte: date | str
    """ISO 8601 date."""


class DateRangeFilter(TypedDict, total=False):
    """Argument of `client.messaging_profiles.autoresp_configs.list`."""

    gte: str
    lte: str


class DocumentParam(TypedDict, total=False):
    """Argument of `client.dir.update`, `client.dir.update_infringement` and 3 more."""

    document_id: Required[str]
    """UUID."""
    document_type: Required[DocumentType]
    description: str
    """String, at most 255 characters."""


class DynamicEmergencyFilter(TypedDict, total=False):
    """Argument of `client.dynamic_emergency_addresses.list` and `client.dynamic_emergency_endpoints.list`."""

    country_code: str
    status: Literal["pending", "activated", "rejected"]


class ElevenLabsVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["elevenlabs"]]
    api_key_ref: str


class EmailAddressParam(TypedDict, total=False):
    """Argument of `client.email_inboxes.drafts.create`, `client.email_inboxes.drafts.patch` and 4 more."""

    email: Required[str]
    name: str


class EqualsFilter(TypedDict, total=False):
    """Part of `AddressFilter`, `ExternalConnectionPhoneNumberFilter` and 4 more."""

    eq: str


class HangupToolConfigParam(TypedDict, total=False):
    """Part of `HangupToolParam`."""

    description: str
    """String; `"This tool is used to hang up the call."` by default."""


class HangupToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    hangup: Required[HangupToolConfigParam]
    type: Required[Literal["hangup"]]


class InworldVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_speak`, `client.calls.actions.speak` and 2 more."""

    type: Required[Literal["inworld"]]
    delivery_mode: Literal["STABLE", "BALANCED", "CREATIVE"]


class LoaAgentParam(TypedDict, total=False):
    """Argument of `client.dir.new_loa` and `client.enterprises.reputation.loa.render`."""

    administrative_area: Required[str]
    """String, at most 120 characters."""
    city: Required[str]
    """String, at most 120 characters."""
    contact_email: Required[str]
    """E-mail address."""
    contact_name: Required[str]
    """String, at most 200 characters."""
    contact_phone: Required[str]
    """String, at most 30 characters."""
    contact_title: Required[str]
    """String, at most 200 characters."""
    country: Required[str]
    """String, 2 to 2 characters."""
    legal_name: Required[str]
    """String, at most 200 characters."""
    postal_code: Required[str]
    """String, at most 30 characters."""
    street_address: Required[str]
    """String, at most 255 characters."""
    dba: str | None
    """String or null, at most 200 characters."""
    extended_address: str | None
    """String or null, at most 255 characters."""


class LoaSignatureParam(TypedDict, total=False):
    """Argument of `client.dir.bpo_loa`, `client.dir.new_loa` and 1 more."""

    image_base64: Required[str]
    signer_name: str | None


class MinimaxVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_speak`, `client.calls.actions.speak` and 2 more."""

    type: Required[Literal["minimax"]]
    language_boost: LanguageBoost | None
    pitch: int
    """Integer; `0` by default."""
    speed: float
    """Number; `1.0` by default."""
    vol: float
    """Number; `1.0` by default."""


class NotificationFilter(TypedDict, total=False):
    """Argument of `client.notification_channels.list`, `client.notification_event_conditions.list` and 1 more."""

    associated_record_type: AssociatedRecordTypeFilter
    channel_type_id: ChannelTypeFilter
    notification_channel: EqualsFilter
    notification_event_condition_id: EqualsFilter
    notification_profile_id: EqualsFilter
    status: NotificationStatusFilter


class NotificationStatusFilter(TypedDict, total=False):
    """Part of `NotificationFilter`."""

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


class NumberOrderRequirementValueParam(TypedDict, total=False):
    """Argument of `client.number_order_phone_numbers.update_requirements`, `client.number_orders.update` and 1 more."""

    field_value: str
    requirement_id: str
    """UUID."""


class OccurredAtFilter(TypedDict, total=False):
    """Part of `CallControlApplicationFilter`, `CallEventFilter` and 1 more."""

    eq: str
    gt: str
    gte: str
    lt: str
    lte: str


class OpenDateRangeFilter(TypedDict, total=False):
    """Part of `NumberBlockOrderFilter`, `NumberOrderFilter` and 2 more."""

    gt: str
    lt: str


class OpenTimeRangeFilter(TypedDict, total=False):
    """Part of `CustomerServiceRecordFilter` and `DocumentFilter`."""

    gt: datetime | str
    """ISO 8601 date-time."""
    lt: datetime | str
    """ISO 8601 date-time."""


class PredefinedBackgroundAudioParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam` and `CallVoiceSettingsParam`."""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["silence", "office"]]
    """`"silence"` or `"office"`; `"silence"` by default."""
    volume: float
    """Number, 0.1 to 1.0; `1.0` by default."""


class ResembleVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["resemble"]]
    format: Literal["wav", "mp3"]
    precision: Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"]
    sample_rate: Literal["8000", "16000", "22050", "32000", "44100", "48000"]


class SonioxVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["soniox"]]
    reduce_silence: bool
    speed: float


class TelnyxVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["telnyx"]]
    voice_speed: float
    """Number, 0.1 to 2.0; `1.0` by default."""


class TimeFilter(TypedDict, total=False):
    """Part of `AccessIPAddressFilter`, `AccessIPRangeFilter` and 1 more."""

    gt: datetime | str
    """ISO 8601 date-time."""
    gte: datetime | str
    """ISO 8601 date-time."""
    lt: datetime | str
    """ISO 8601 date-time."""
    lte: datetime | str
    """ISO 8601 date-time."""


class TimeRangeFilter(TypedDict, total=False):
    """Argument of `client.messaging_optouts.list`."""

    gte: datetime | str
    """ISO 8601 date-time."""
    lte: datetime | str
    """ISO 8601 date-time."""


class WhatsappBodyExampleParam(TypedDict, total=False):
    """Part of `WhatsappTemplateBodyComponentParam`."""

    body_text: Sequence[Sequence[str]]


class WhatsappHeaderExampleParam(TypedDict, total=False):
    """Part of `WhatsappTemplateHeaderComponentParam`."""

    header_handle: Sequence[str]
    header_text: Sequence[str]


class WhatsappTemplateBodyComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    type: Required[Literal["BODY"]]
    example: WhatsappBodyExampleParam
    text: str
    """String, at most 1,024 characters."""


class WhatsappTemplateButtonParam(TypedDict, total=False):
    """Part of `WhatsappTemplateButtonsComponentParam`."""

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
    """String, at most 25 characters."""
    url: str
    zero_tap_terms_accepted: bool


class WhatsappTemplateButtonsComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    buttons: Required[Sequence[WhatsappTemplateButtonParam]]
    type: Required[Literal["BUTTONS"]]


class WhatsappTemplateCardParam(TypedDict, total=False):
    """Part of `WhatsappTemplateCarouselComponentParam`."""

    components: Sequence[Mapping[str, object]]


class WhatsappTemplateCarouselComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    cards: Required[Sequence[WhatsappTemplateCardParam]]
    type: Required[Literal["CAROUSEL"]]


class WhatsappTemplateFooterComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    type: Required[Literal["FOOTER"]]
    code_expiration_minutes: int
    """Integer, in minutes."""
    text: str
    """String, at most 60 characters."""


class WhatsappTemplateHeaderComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    format: Required[Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION"]]
    type: Required[Literal["HEADER"]]
    example: WhatsappHeaderExampleParam
    text: str


class XaiVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["xai"]]
    language: str


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

BackgroundAudioParam: TypeAlias = (
    PredefinedBackgroundAudioParam | BackgroundAudioByURLParam | BackgroundAudioByNameParam
)

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
    | MinimaxVoiceSettingsParam
    | AzureVoiceSettingsParam
    | ResembleVoiceSettingsParam
    | InworldVoiceSettingsParam
    | XaiVoiceSettingsParam
    | SonioxVoiceSettingsParam
)

WhatsappTemplateComponentParam: TypeAlias = (
    WhatsappTemplateHeaderComponentParam
    | WhatsappTemplateBodyComponentParam
    | WhatsappTemplateFooterComponentParam
    | WhatsappTemplateButtonsComponentParam
    | WhatsappTemplateCarouselComponentParam
)
