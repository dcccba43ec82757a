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
    """Part of `AvailablePhoneNumberListParamsFilter`, `InexplicitNumberOrderCreateParamsOrderingGroup` and 1 more."""

    contains: str
    ends_with: str
    starts_with: str


class AssociatedRecordTypeFilter(TypedDict, total=False):
    """Part of `NotificationFilter`."""

    eq: Literal["account", "phone_number"]


class AudioByName(TypedDict, total=False):
    """Part of `InferenceEmbeddingVoiceSettingsParam` and `VoiceSettingsParam`."""

    type: Required[Literal["media_name"]]
    value: Required[str]


class AudioByURL(TypedDict, total=False):
    """Part of `InferenceEmbeddingVoiceSettingsParam` and `VoiceSettingsParam`."""

    type: Required[Literal["media_url"]]
    value: Required[str]
    """URL."""


class AwsVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["aws"]]


class AzureVoiceSettings(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["azure"]]
    api_key_ref: str
    deployment_id: str
    effect: Literal["eq_car", "eq_telecomhp8k"]
    gender: Literal["Male", "Female"]
    region: str


class BpoAuthorizationInputParam(TypedDict, total=False):
    """Argument of `client.dir.update` and `client.enterprises.dir.create`."""

    bpo_enterprise_id: Required[str]
    loa_document_id: Required[str]


class BucketIDsParam(TypedDict, total=False):
    """Part of `RetrievalToolParam`."""

    bucket_ids: Required[Sequence[str]]
    max_num_results: int


class CallControlApplicationInboundParam(TypedDict, total=False):
    """Argument of `client.call_control_applications.create`, `client.call_control_applications.update` and 2 more."""

    channel_limit: int
    shaken_stir_enabled: bool
    """True or false; false by default."""
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """`"only_my_connections"` or `"from_anyone"`; `"from_anyone"` by default."""


class CallRecordingParam(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update` and `client.phone_numbers.voice.update`."""

    inbound_call_recording_channels: Literal["single", "dual"]
    """`"single"` or `"dual"`; `"single"` by default."""
    inbound_call_recording_enabled: bool
    """True or false; false by default."""
    inbound_call_recording_format: Literal["wav", "mp3"]
    """`"wav"` or `"mp3"`; `"wav"` by default."""


class CallTargetParam(TypedDict, total=False):
    """Part of `AssistantToolParamInviteInvite` and `TransferToolParamTransfer`."""

    to: Required[str]
    name: str


class ChannelTypeFilter(TypedDict, total=False):
    """Part of `NotificationFilter`."""

    eq: Literal["webhook", "sms", "email", "voice"]


class ConnectionFilter(TypedDict, total=False):
    """Argument of `client.connections.list`, `client.credential_connections.list` and 3 more."""

    connection_name: ContainsFilter
    fqdn: str
    outbound_voice_profile_id: str


class ConnectionJitterBuffer(TypedDict, total=False):
    """Argument of `client.credential_connections.create`, `client.credential_connections.update` and 6 more."""

    enable_jitter_buffer: bool
    """True or false; false by default."""
    jitterbuffer_msec_max: int
    """Integer, 40 to 400; `200` by default."""
    jitterbuffer_msec_min: int
    """Integer, 40 to 400; `60` by default."""


class ConnectionNoiseSuppressionDetails(TypedDict, total=False):
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
    """Part of `AddressListParamsFilter`, `CallEventFilter` and 9 more."""

    contains: str


class ContainsOrEqualsFilter(TypedDict, total=False):
    """Part of `AddressListParamsFilter`, `LogMessageListParamsFilter` and 5 more."""

    contains: str
    eq: str


class DataLimitParam(TypedDict, total=False):
    """Argument of `client.sim_card_data_usage_notifications.create`, `client.sim_card_data_usage_notifications.update` and 1 more."""

    amount: str
    unit: Literal["MB", "GB"]


class DateComparison(TypedDict, total=False):
    """Part of `AccessIPAddressListParamsFilter`, `AccessIPRangeListParamsFilter` and 1 more."""

    gt: datetime | str
    """ISO 8601 date-time."""
    gte: datetime | str
    """ISO 8601 date-time."""
    lt: datetime | str
    """ISO 8601 date-time."""
    lte: datetime | str
    """ISO 8601 date-time."""


class DateFilter(TypedDict, total=False):
    """Part of `RoomCompositionListParamsFilter`, `RoomListParamsFilter` and 5 more."""

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


class DateTimeBounds(TypedDict, total=False):
    """Part of `NumberBlockOrderListParamsFilter`, `NumberOrderListParamsFilter` and 2 more."""

    gt: str
    lt: str


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
    """Part of `AddressListParamsFilter`, `FaxListParamsFilter` and 4 more."""

    eq: str


class GlobalIPAssignmentFilter(TypedDict, total=False):
    """Argument of `client.global_ip_assignment_health.retrieve` and `client.global_ip_assignments_usage.retrieve`."""

    global_ip_assignment_id: str | InFilter
    global_ip_id: str | InFilter


class GlobalIPFilter(TypedDict, total=False):
    """Argument of `client.global_ip_latency.retrieve` and `client.global_ip_usage.retrieve`."""

    global_ip_id: str | InFilter


class HangupToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    hangup: Required[ToolDescriptionParam]
    type: Required[Literal["hangup"]]


class HeaderParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 5 more."""

    name: Required[str]
    value: Required[str]


class InboundChannelsParam(TypedDict, total=False):
    """Argument of `client.external_connections.update`, `client.mobile_voice_connections.create` and 1 more."""

    channel_limit: int


class InworldVoiceSettings(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_speak`, `client.calls.actions.speak` and 2 more."""

    type: Required[Literal["inworld"]]
    delivery_mode: Literal["STABLE", "BALANCED", "CREATIVE"]


class LetterOfAuthorizationAgentParam(TypedDict, total=False):
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


class MinimaxVoiceSettings(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_speak`, `client.calls.actions.speak` and 2 more."""

    type: Required[Literal["minimax"]]
    language_boost: LanguageBoost | None
    pitch: int
    """Integer; `0` by default."""
    speed: float
    """Number; `1.0` by default."""
    vol: float
    """Number; `1.0` by default."""


class NameAndValueParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_streaming` and `client.notification_settings.create`."""

    name: str
    value: str


class NameContainsFilter(TypedDict, total=False):
    """Argument of `client.outbound_voice_profiles.list` and `client.requirement_types.list`."""

    name: ContainsFilter


class NameFilter(TypedDict, total=False):
    """Argument of `client.messaging_profiles.list`, `client.networks.list` and 1 more."""

    name: str


class NameParam(TypedDict, total=False):
    """Argument of `client.networks.create` and `client.networks.update`."""

    name: Required[str]


class NetworkFilter(TypedDict, total=False):
    """Argument of `client.public_internet_gateways.list`, `client.tailscale_subnet_routers.list` and 2 more."""

    network_id: str


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


class OccurredAtFilter(TypedDict, total=False):
    """Part of `CallEventFilter`."""

    eq: str
    gt: str
    gte: str
    lt: str
    lte: str


class OpenDateRangeFilter(TypedDict, total=False):
    """Part of `CustomerServiceRecordListParamsFilter` and `DocumentListParamsFilter`."""

    gt: datetime | str
    """ISO 8601 date-time."""
    lt: datetime | str
    """ISO 8601 date-time."""


class OutboundChannelsParam(TypedDict, total=False):
    """Argument of `client.call_control_applications.create`, `client.call_control_applications.update` and 7 more."""

    channel_limit: int
    outbound_voice_profile_id: str


class PersonNameParam(TypedDict, total=False):
    """Argument of `client.external_requirements.sub_number_orders.update` and `client.porting_orders.action_requirements.initiate`."""

    first_name: Required[str]
    last_name: Required[str]


class PhoneNumberParam(TypedDict, total=False):
    """Argument of `client.number_reservations.create` and `client.phone_numbers_regulatory_requirements.retrieve`."""

    phone_number: str


class PredefinedAudio(TypedDict, total=False):
    """Part of `InferenceEmbeddingVoiceSettingsParam` and `VoiceSettingsParam`."""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["silence", "office"]]
    """`"silence"` or `"office"`; `"silence"` by default."""
    volume: float
    """Number, 0.1 to 1.0; `1.0` by default."""


class ResembleVoiceSettings(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["resemble"]]
    format: Literal["wav", "mp3"]
    precision: Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"]
    sample_rate: Literal["8000", "16000", "22050", "32000", "44100", "48000"]


class RetrievalToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 2 more."""

    retrieval: Required[BucketIDsParam]
    type: Required[Literal["retrieval"]]


class SignaturePayloadParam(TypedDict, total=False):
    """Argument of `client.dir.bpo_loa`, `client.dir.new_loa` and 1 more."""

    image_base64: Required[str]
    signer_name: str | None


class SonioxVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["soniox"]]
    reduce_silence: bool
    speed: float


class SortParam(TypedDict, total=False):
    """Argument of `client.customer_service_records.list`, `client.porting_orders.additional_documents.list` and 2 more."""

    value: Literal["created_at", "-created_at"]


class TelnyxVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["telnyx"]]
    voice_speed: float
    """Number, 0.1 to 2.0; `1.0` by default."""


class TimeRangeFilter(TypedDict, total=False):
    """Argument of `client.messaging_optouts.list`."""

    gte: datetime | str
    """ISO 8601 date-time."""
    lte: datetime | str
    """ISO 8601 date-time."""


class ToolDescriptionParam(TypedDict, total=False):
    """Part of `AssistantToolParamSkipTurn` and `HangupToolParam`."""

    description: str


class ToolParametersParam(TypedDict, total=False):
    """Part of `AssistantToolParamClientSideToolClientSideTool`, `InferenceEmbeddingWebhookToolParamsParamWebhook` and 1 more."""

    properties: Mapping[str, object]
    required: Sequence[str]
    type: Literal["object"]


class UacOutboundParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create`, `client.credential_connections.update` and 2 more."""

    ani_override: str
    ani_override_type: Literal["always", "normal", "emergency"]
    """`"always"`, `"normal"` or `"emergency"`; `"always"` by default."""
    call_parking_enabled: bool | None
    """True or false or null; false by default."""
    channel_limit: int
    generate_ringback_tone: bool
    """True or false; false by default."""
    instant_ringback_enabled: bool
    """True or false; true by default."""
    localization: str
    """String; `"US"` by default."""
    outbound_voice_profile_id: str
    t38_reinvite_source: Literal[
        "telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"
    ]
    """`"telnyx"`, `"customer"`, `"disabled"`, `"passthru"`, `"caller-passthru"` or `"callee-passthru"`; `"telnyx"` by default."""


class UpdateRegulatoryRequirementParam(TypedDict, total=False):
    """Argument of `client.number_order_phone_numbers.update_requirements`, `client.number_orders.update` and 3 more."""

    field_value: str
    requirement_id: str


class WhatsappTemplateBodyComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    type: Required[Literal["BODY"]]
    example: WhatsappTemplateBodyComponentParamExample
    text: str
    """String, at most 1,024 characters."""


class WhatsappTemplateBodyComponentParamExample(TypedDict, total=False):
    """Part of `WhatsappTemplateBodyComponentParam`."""

    body_text: Sequence[Sequence[str]]


class WhatsappTemplateButtonsComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    buttons: Required[Sequence[WhatsappTemplateButtonsComponentParamButton]]
    type: Required[Literal["BUTTONS"]]


class WhatsappTemplateButtonsComponentParamButton(TypedDict, total=False):
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


class WhatsappTemplateCarouselComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    cards: Required[Sequence[WhatsappTemplateCarouselComponentParamCard]]
    type: Required[Literal["CAROUSEL"]]


class WhatsappTemplateCarouselComponentParamCard(TypedDict, total=False):
    """Part of `WhatsappTemplateCarouselComponentParam`."""

    components: Sequence[Mapping[str, object]]


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
    example: WhatsappTemplateHeaderComponentParamExample
    text: str


class WhatsappTemplateHeaderComponentParamExample(TypedDict, total=False):
    """Part of `WhatsappTemplateHeaderComponentParam`."""

    header_handle: Sequence[str]
    header_text: Sequence[str]


class XaiVoiceSettings(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

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
