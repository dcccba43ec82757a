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
    """Matches anywhere within the text."""
    ends_with: str
    """Matches at the end of the text."""
    starts_with: str
    """Matches at the beginning of the text."""


class AssociatedRecordTypeFilter(TypedDict, total=False):
    """Part of `NotificationFilter`."""

    eq: Literal["account", "phone_number"]
    """Only what concerns the whole `account`, or single phone numbers. `"account"` or
    `"phone_number"`."""


class AwsVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["aws"]]
    """Must be `aws` here, to tell the kinds of settings apart."""


class AzureVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["azure"]]
    """Which kind of thing this is; decides which of the other fields apply. `"azure"`."""
    api_key_ref: str
    """`identifier` of an integration secret (`integration_secrets.create`) that holds your API
    key at the outside service; the key itself is never sent here."""
    deployment_id: str
    """Your own neural voice at Azure, by the identifier of its deployment."""
    effect: Literal["eq_car", "eq_telecomhp8k"]
    """Sound effect on the synthesized voice: `eq_car` for loudspeakers in cars,
    `eq_telecomhp8k` for telephone audio."""
    gender: Literal["Male", "Female"]
    """Whether the voice sounds male, female or neutral to listeners. `"Male"` or `"Female"`."""
    region: str
    """Geographic region where the traffic or data is handled; nearer to you means less delay."""


class BackgroundAudioByNameParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam` and `CallVoiceSettingsParam`."""

    type: Required[Literal["media_name"]]
    """`media_name`: a file uploaded to Telnyx, in a loop."""
    value: Required[str]
    """Name of the file, as given in `media.upload`."""


class BackgroundAudioByURLParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam` and `CallVoiceSettingsParam`."""

    type: Required[Literal["media_url"]]
    """`media_url`: an MP3 from the web, in a loop."""
    value: Required[str]
    """HTTPS address of the MP3 file, which must be publicly reachable."""


class BpoAuthorizationParam(TypedDict, total=False):
    """Argument of `client.dir.update` and `client.enterprises.dir.create`."""

    bpo_enterprise_id: Required[str]
    """Approved enterprise of type BPO (call center) that may act for the brand."""
    loa_document_id: Required[str]
    """Letter, signed by the owner of the brand, that authorizes the call center; from
    `documents.upload`."""


class ChannelTypeFilter(TypedDict, total=False):
    """Part of `NotificationFilter`."""

    eq: Literal["webhook", "sms", "email", "voice"]
    """Only what goes by this medium: `webhook`, `sms`, `email` or `voice`."""


class ConnectionFilter(TypedDict, total=False):
    """Argument of `client.connections.list`, `client.credential_connections.list` and 3 more."""

    connection_name: ContainsFilter
    """By name: `contains` takes any part of it. Object with `contains`."""
    fqdn: str
    """Only connections with exactly this host name (case matters)."""
    outbound_voice_profile_id: str
    """Only connections whose outgoing calls use this profile."""


class ConnectionJitterBufferParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create`, `client.credential_connections.update` and 6 more."""

    enable_jitter_buffer: bool
    """Evens out irregular arrival of audio packets on SIP trunking calls; better sound for a
    little more delay. Off by default. Default `false`."""
    jitterbuffer_msec_max: int
    """Largest jitter buffer in milliseconds; without effect unless `enable_jitter_buffer` is
    `true`. 40 to 400; default `200`."""
    jitterbuffer_msec_min: int
    """Smallest jitter buffer in milliseconds; more evens out worse networks at the price of
    delay. Needs `enable_jitter_buffer`. 40 to 400; default `60`."""


class ConnectionNoiseSuppressionDetailsParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create`, `client.credential_connections.update` and 6 more."""

    attenuation_limit: int
    """How strongly noise may be damped, from 0 to 100; each engine has its own default and not
    every engine uses it. 0 to 100."""
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
    """Noise suppression engine: `denoiser` unless another is chosen; the DeepFilterNet, Krisp
    and Quail families differ in how and how strongly they filter. `"denoiser"`,
    `"deep_filter_net"`, `"deep_filter_net_large"`, `"krisp_viva_tel"`,
    `"krisp_viva_tel_lite"`, `"krisp_viva_promodel"`, `"krisp_viva_ss"` or
    `"quail_voice_focus"`; default `"denoiser"`."""


class ConnectionRtcpSettingsParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create`, `client.credential_connections.update` and 6 more."""

    capture_enabled: bool
    """Keeps RTCP messages, from which the portal makes quality reports. Default `false`."""
    port: Literal["rtcp-mux", "rtp+1"]
    """Port of RTCP: `rtp+1`, next to the media, or `rtcp-mux`, together with it. Default
    `"rtp+1"`."""
    report_frequency_secs: int
    """Seconds between two RTCP reports, 5 to 3000. Default `5`."""


class ContainsFilter(TypedDict, total=False):
    """Part of `AddressFilter`, `CallControlApplicationFilter` and 12 more."""

    contains: str
    """Only records in which this text occurs anywhere in the value."""


class ContainsOrEqualsFilter(TypedDict, total=False):
    """Part of `AddressFilter`, `ExternalConnectionLogMessageFilter` and 5 more."""

    contains: str
    """Only records in which this text occurs anywhere in the value."""
    eq: str
    """Only records whose value equals this one exactly."""


class DateFilter(TypedDict, total=False):
    """Part of `RoomCompositionFilter`, `RoomFilter` and 5 more."""

    eq: date | str
    """Only those of this day (`2026-09-30`). ISO 8601 date."""
    gte: date | str
    """Only those of this day (`2026-09-30`) or later. ISO 8601 date."""
    lte: date | str
    """Only those of this day (`2026-09-30`) or earlier. ISO 8601 date."""


class DateRangeFilter(TypedDict, total=False):
    """Argument of `client.messaging_profiles.autoresp_configs.list`."""

    gte: str
    """Only records at this value or time or later; inclusive lower bound."""
    lte: str
    """Only records up to and including this value or time; inclusive upper bound."""


class DocumentParam(TypedDict, total=False):
    """Argument of `client.dir.update`, `client.dir.update_infringement` and 3 more."""

    document_id: Required[str]
    """Uploaded file, from `documents.upload`. UUID."""
    document_type: Required[DocumentType]
    """Kind of proof the document gives; choose the nearest. `other` is reviewed by hand and
    takes longer. `"letter_of_authorization"`, `"business_registration"`,
    `"articles_of_incorporation"`, `"certificate_of_good_standing"`, `"tax_document"`,
    `"ein_letter"`, `"trademark_registration"`, `"website_ownership"` or one of 8 more."""
    description: str
    """What the document proves, for the reviewers. At most 255 characters."""


class DynamicEmergencyFilter(TypedDict, total=False):
    """Argument of `client.dynamic_emergency_addresses.list` and `client.dynamic_emergency_endpoints.list`."""

    country_code: str
    """Only locations in this country."""
    status: Literal["pending", "activated", "rejected"]
    """Only those in this state: `pending`, `activated` or `rejected`."""


class ElevenLabsVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["elevenlabs"]]
    """Must be `elevenlabs` here, to tell the kinds of settings apart."""
    api_key_ref: str
    """Integration secret with your ElevenLabs key, from `integration_secrets.create`; free
    plans mostly do not work."""


class EmailAddressParam(TypedDict, total=False):
    """Argument of `client.email_inboxes.drafts.create`, `client.email_inboxes.drafts.patch` and 4 more."""

    email: Required[str]
    """Email address, such as `jane@example.com`."""
    name: str
    """Name shown with the address, or under which the item is listed in your account."""


class EqualsFilter(TypedDict, total=False):
    """Part of `AddressFilter`, `ExternalConnectionPhoneNumberFilter` and 4 more."""

    eq: str
    """Only records whose value equals this one exactly."""


class HangupToolConfigParam(TypedDict, total=False):
    """Part of `HangupToolParam`."""

    description: str
    """When to hang up, in words for the model; leave the default for ordinary calls. Default
    `"This tool is used to hang up the call."`."""


class HangupToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    hangup: Required[HangupToolConfigParam]
    """Settings of the `hangup` tool, with which the assistant ends the call. Object with
    `description`."""
    type: Required[Literal["hangup"]]
    """`hangup`: lets the assistant end the call by itself."""


class InworldVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_speak`, `client.calls.actions.speak` and 2 more."""

    type: Required[Literal["inworld"]]
    """Which kind of thing this is; decides which of the other fields apply. `"inworld"`."""
    delivery_mode: Literal["STABLE", "BALANCED", "CREATIVE"]
    """Expressiveness of Inworld's `TTS2` voices: `STABLE` keeps to an even tone, `CREATIVE`
    varies most, `BALANCED` lies between."""


class LoaAgentParam(TypedDict, total=False):
    """Argument of `client.dir.new_loa` and `client.enterprises.reputation.loa.render`."""

    administrative_area: Required[str]
    """State or province where the partner sits, as code (`IL`, `ON`). At most 120 characters."""
    city: Required[str]
    """City of the partner's address. At most 120 characters."""
    contact_email: Required[str]
    """Email address of the person at the partner."""
    contact_name: Required[str]
    """Name of the person to contact at the partner. At most 200 characters."""
    contact_phone: Required[str]
    """Number of the person at the partner, E.164 (`+13125550101`). At most 30 characters."""
    contact_title: Required[str]
    """Position of the person at the partner. At most 200 characters."""
    country: Required[str]
    """Country of the partner's address, ISO 3166-1 alpha-2 (`US`). 2 to 2 characters."""
    legal_name: Required[str]
    """Registered name of the partner. At most 200 characters."""
    postal_code: Required[str]
    """ZIP or postal code of the partner's address. At most 30 characters."""
    street_address: Required[str]
    """Street and house number of the partner. At most 255 characters."""
    dba: str | None
    """Trade name of the partner, if it differs from the legal name. At most 200 characters."""
    extended_address: str | None
    """Suite, floor or unit of the partner's address. At most 255 characters."""


class LoaSignatureParam(TypedDict, total=False):
    """Argument of `client.dir.bpo_loa`, `client.dir.new_loa` and 1 more."""

    image_base64: Required[str]
    """Picture of the handwritten signature: a PNG file, base64-encoded."""
    signer_name: str | None
    """Name printed under the signature; if left out, that of the enterprise's contact person."""


class MinimaxVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_speak`, `client.calls.actions.speak` and 2 more."""

    type: Required[Literal["minimax"]]
    """Which kind of thing this is; decides which of the other fields apply. `"minimax"`."""
    language_boost: LanguageBoost | None
    """Language or dialect that the MiniMax model should pronounce especially well; `auto`
    detects it, and without it there is no preference. `"auto"`, `"Chinese"`,
    `"Chinese,Yue"`, `"English"`, `"Arabic"`, `"Russian"`, `"Spanish"`, `"French"` or one of
    33 more."""
    pitch: int
    """Height of the voice: higher values sound brighter, lower ones deeper; the default leaves
    it as it is. Default `0`."""
    speed: float
    """How fast: of speech, as a factor in which `1.0` is the normal pace; of a transfer, in
    bytes per second. Default `1.0`."""
    vol: float
    """Loudness of the MiniMax voice as a factor; `1.0` is normal. Default `1.0`."""


class NotificationFilter(TypedDict, total=False):
    """Argument of `client.notification_channels.list`, `client.notification_event_conditions.list` and 1 more."""

    associated_record_type: AssociatedRecordTypeFilter
    """Whether it concerns the whole `account` or one `phone_number`. Object with `eq`."""
    channel_type_id: ChannelTypeFilter
    """Medium of the notification: text message, phone call, email or webhook. Object with
    `eq`."""
    notification_channel: EqualsFilter
    """Only what uses this channel; give its ID under `eq`. Object with `eq`."""
    notification_event_condition_id: EqualsFilter
    """Circumstance that sets off the notification, from `notification_event_conditions.list`.
    Object with `eq`."""
    notification_profile_id: EqualsFilter
    """Notification profile that bundles channels and settings, from
    `notification_profiles.create`. Object with `eq`."""
    status: NotificationStatusFilter
    """Condition on the status of the notification setting. Object with `eq`."""


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
    """Only what has a setting in this state, such as `enabled`. `"enabled"`,
    `"enable-received"`, `"enable-pending"`, `"enable-submtited"`, `"delete-received"`,
    `"delete-pending"`, `"delete-submitted"` or `"deleted"`."""


class NumberOrderRequirementValueParam(TypedDict, total=False):
    """Argument of `client.number_order_phone_numbers.update_requirements`, `client.number_orders.update` and 1 more."""

    field_value: str
    """Answer: the text itself, the ID of an address from `addresses.create`, or the ID of a
    document from `documents.upload`, according to the requirement's type."""
    requirement_id: str
    """Requirement that is answered, from `regulatory_requirements.retrieve` or
    `requirements.list`. UUID."""


class OccurredAtFilter(TypedDict, total=False):
    """Part of `CallControlApplicationFilter`, `CallEventFilter` and 1 more."""

    eq: str
    """Only records whose value equals this one exactly."""
    gt: str
    """Only records after this time or above this value; exclusive lower bound."""
    gte: str
    """Only records at this value or time or later; inclusive lower bound."""
    lt: str
    """Only records before this time or below this value; exclusive upper bound."""
    lte: str
    """Only records up to and including this value or time; inclusive upper bound."""


class OpenDateRangeFilter(TypedDict, total=False):
    """Part of `NumberBlockOrderFilter`, `NumberOrderFilter` and 2 more."""

    gt: str
    """Only what is later than this time (RFC 3339)."""
    lt: str
    """Only what is earlier than this time (RFC 3339)."""


class OpenTimeRangeFilter(TypedDict, total=False):
    """Part of `CustomerServiceRecordFilter` and `DocumentFilter`."""

    gt: datetime | str
    """Only what is later than this time (RFC 3339)."""
    lt: datetime | str
    """Only what is earlier than this time (RFC 3339)."""


class PredefinedBackgroundAudioParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam` and `CallVoiceSettingsParam`."""

    type: Required[Literal["predefined_media"]]
    """`predefined_media`: one of the ready-made sound beds."""
    value: Required[Literal["silence", "office"]]
    """Sound bed: `office` for the murmur of an office, `silence` for none. Default
    `"silence"`."""
    volume: float
    """Loudness of the sound, 1 being as recorded; for background audio in steps of 0.1. 0.1 to
    1.0; default `1.0`."""


class ResembleVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["resemble"]]
    """Which kind of thing this is; decides which of the other fields apply. `"resemble"`."""
    format: Literal["wav", "mp3"]
    """File or data format of the output, which decides size, quality and which programs can
    read it. `"wav"` or `"mp3"`."""
    precision: Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"]
    """Sample format of the synthesized audio, such as 16-bit PCM; in a challenge, the decimal
    places of the answer. `"PCM_16"`, `"PCM_24"`, `"PCM_32"` or `"MULAW"`."""
    sample_rate: Literal["8000", "16000", "22050", "32000", "44100", "48000"]
    """Audio samples per second in hertz: `8000` is telephone quality, `24000` and more sound
    fuller. `"8000"`, `"16000"`, `"22050"`, `"32000"`, `"44100"` or `"48000"`."""


class SonioxVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["soniox"]]
    """Must be `soniox` here, to tell the kinds of settings apart."""
    reduce_silence: bool
    """Shortens the silence between spoken words, for a brisker delivery."""
    speed: float
    """Speaking rate: 1.0 is normal, lower is slower, higher is faster."""


class TelnyxVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["telnyx"]]
    """Must be `telnyx` here, to tell the kinds of settings apart."""
    voice_speed: float
    """Speaking rate, 1.0 being normal; not every Telnyx voice model obeys it (`Ultra`: 0.6 to
    1.5). 0.1 to 2.0; default `1.0`."""


class TimeFilter(TypedDict, total=False):
    """Part of `AccessIPAddressFilter`, `AccessIPRangeFilter` and 1 more."""

    gt: datetime | str
    """Only those created after this time (RFC 3339)."""
    gte: datetime | str
    """Only those created at this time or later (RFC 3339)."""
    lt: datetime | str
    """Only those created before this time (RFC 3339)."""
    lte: datetime | str
    """Only those created at this time or earlier (RFC 3339)."""


class TimeRangeFilter(TypedDict, total=False):
    """Argument of `client.messaging_optouts.list`."""

    gte: datetime | str
    """Only records at this value or time or later; inclusive lower bound. ISO 8601 date-time."""
    lte: datetime | str
    """Only records up to and including this value or time; inclusive upper bound. ISO 8601
    date-time."""


class WhatsappBodyExampleParam(TypedDict, total=False):
    """Part of `WhatsappTemplateBodyComponentParam`."""

    body_text: Sequence[Sequence[str]]
    """Example values for the placeholders of the body, in order, as a list inside a list."""


class WhatsappHeaderExampleParam(TypedDict, total=False):
    """Part of `WhatsappTemplateHeaderComponentParam`."""

    header_handle: Sequence[str]
    """Handle of an uploaded example file for a media header, as Meta's review wants to see
    one."""
    header_text: Sequence[str]
    """Example value for the placeholder in the header."""


class WhatsappTemplateBodyComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    type: Required[Literal["BODY"]]
    """Always `BODY`: the main text."""
    example: WhatsappBodyExampleParam
    """Sample values for all placeholders; required if there are any. Object with `body_text`."""
    text: str
    """Main text, up to 1,024 characters, with placeholders `{{1}}`, `{{2}}`, not at start or
    end; for one-time codes Meta supplies it. At most 1,024 characters."""


class WhatsappTemplateButtonParam(TypedDict, total=False):
    """Part of `WhatsappTemplateButtonsComponentParam`."""

    type: Required[Literal["URL", "PHONE_NUMBER", "QUICK_REPLY", "OTP", "COPY_CODE", "FLOW"]]
    """Kind of button: open a page, call a number, send a reply, hand over a one-time code,
    copy a code, or open a form. `"URL"`, `"PHONE_NUMBER"`, `"QUICK_REPLY"`, `"OTP"`,
    `"COPY_CODE"` or `"FLOW"`."""
    autofill_text: str
    """Label of the button that fills in the code (`ONE_TAP`)."""
    example: Sequence[str]
    """Sample values for the placeholder in the page's address."""
    flow_action: Literal["navigate", "data_exchange"]
    """How the form starts: `navigate` opens a screen, `data_exchange` asks your endpoint for
    the first one."""
    flow_id: str
    """Form (WhatsApp Flow) to open, by its ID at Meta; give this or `flow_name`."""
    navigate_screen: str
    """Screen of the form that a flow button opens first."""
    otp_type: Literal["COPY_CODE", "ONE_TAP"]
    """How the code gets into the app: `COPY_CODE` by copying, `ONE_TAP` by tapping on Android."""
    package_name: str
    """Name of the Android app that gets the code; required for `ONE_TAP`."""
    phone_number: str
    """Number that the button calls, in E.164 format."""
    signature_hash: str
    """Hash of the Android app's signing key; required for `ONE_TAP`."""
    text: str
    """Label of the button, up to 25 characters; Meta supplies it for one-time codes. At most
    25 characters."""
    url: str
    """Page that the button opens; may end in one placeholder `{{1}}`."""
    zero_tap_terms_accepted: bool
    """`true` confirms Meta's terms for filling in codes without a tap."""


class WhatsappTemplateButtonsComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    buttons: Required[Sequence[WhatsappTemplateButtonParam]]
    """Buttons in the order shown; Meta restricts how kinds may be combined. List of objects
    with `type`, `autofill_text`, `example`, `flow_action`, `flow_id`, `navigate_screen`,
    `otp_type`, `package_name` and 5 more."""
    type: Required[Literal["BUTTONS"]]
    """Always `BUTTONS`: what can be tapped under the message."""


class WhatsappTemplateCardParam(TypedDict, total=False):
    """Part of `WhatsappTemplateCarouselComponentParam`."""

    components: Sequence[Mapping[str, object]]
    """Parts of the card: header, body and buttons, as in the template itself."""


class WhatsappTemplateCarouselComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    cards: Required[Sequence[WhatsappTemplateCardParam]]
    """Cards to swipe through, each with its own media, text and button. List of objects with
    `components`."""
    type: Required[Literal["CAROUSEL"]]
    """Always `CAROUSEL`: a row of cards."""


class WhatsappTemplateFooterComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    type: Required[Literal["FOOTER"]]
    """Always `FOOTER`: the small text at the bottom."""
    code_expiration_minutes: int
    """Minutes for which the one-time code holds, shown in the footer of authentication
    templates."""
    text: str
    """Text of the footer, up to 60 characters without placeholders; not for authentication
    templates. At most 60 characters."""


class WhatsappTemplateHeaderComponentParam(TypedDict, total=False):
    """Argument of `client.whatsapp.templates.create` and `client.whatsapp_message_templates.update`."""

    format: Required[Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION"]]
    """Kind of header: `TEXT`, media (`IMAGE`, `VIDEO`, `DOCUMENT`) or `LOCATION`."""
    type: Required[Literal["HEADER"]]
    """Always `HEADER`: the top of the message."""
    example: WhatsappHeaderExampleParam
    """Sample value or file for the header, for Meta's review. Object with `header_handle`,
    `header_text`."""
    text: str
    """Text of a `TEXT` header, with at most one placeholder `{{1}}`, not at its start or end."""


class XaiVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`, `client.calls.actions.gather_using_speak` and 3 more."""

    type: Required[Literal["xai"]]
    """Which kind of thing this is; decides which of the other fields apply. `"xai"`."""
    language: str
    """Language of the text or speech, as a BCP 47 tag such as `en-US` or a two-letter code
    such as `en`."""


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
