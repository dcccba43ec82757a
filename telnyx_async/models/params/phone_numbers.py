"""Requests of `client.phone_numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from telnyx_async.models.params.shared import ContainsFilter

__all__ = [
    "CallForwardingParam",
    "CallRecordingParam",
    "CnamListingParam",
    "CsvDownloadFilter",
    "MediaFeaturesParam",
    "NumberTypeFilter",
    "PhoneNumberFilter",
    "PhoneNumberJobFilter",
    "PhoneNumberVoiceFilter",
    "PhoneNumbersJobFilter",
    "SlimPhoneNumberFilter",
    "TextFilter",
    "UpdateVoiceSettingsParam",
    "VoicemailGreetingParam",
]


class CallForwardingParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.update`."""

    call_forwarding_enabled: bool
    """True or false; true by default."""
    forwarding_type: Literal["always", "on-failure"]
    forwards_to: str


class CallRecordingParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.update`."""

    inbound_call_recording_channels: Literal["single", "dual"]
    """`"single"` or `"dual"`; `"single"` by default."""
    inbound_call_recording_enabled: bool
    """True or false; false by default."""
    inbound_call_recording_format: Literal["wav", "mp3"]
    """`"wav"` or `"mp3"`; `"wav"` by default."""


class CnamListingParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.update`."""

    cnam_listing_details: str
    cnam_listing_enabled: bool
    """True or false; false by default."""


class CsvDownloadFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.csv_downloads.create`."""

    billing_group_id: str
    connection_id: str
    customer_reference: str
    emergency_address_id: str
    has_bundle: str
    phone_number: str
    status: Literal[
        "purchase-pending",
        "purchase-failed",
        "port-pending",
        "active",
        "deleted",
        "port-failed",
        "emergency-only",
        "ported-out",
        "port-out-pending",
    ]
    tag: str
    voice_connection_name: TextFilter
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]


class MediaFeaturesParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.update`."""

    accept_any_rtp_packets_enabled: bool
    """True or false; false by default."""
    rtp_auto_adjust_enabled: bool
    """True or false; true by default."""
    t38_fax_gateway_enabled: bool
    """True or false; false by default."""


class NumberTypeFilter(TypedDict, total=False):
    """Part of `PhoneNumberFilter` and `SlimPhoneNumberFilter`."""

    eq: Literal["local", "national", "toll_free", "mobile", "shared_cost"]


class PhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.list`."""

    billing_group_id: str
    connection_id: str
    country_iso_alpha2: str | Sequence[str]
    customer_reference: str
    emergency_address_id: str
    number_type: NumberTypeFilter
    phone_number: str
    source: Literal["ported", "purchased"]
    status: Literal[
        "purchase-pending",
        "purchase-failed",
        "port-pending",
        "active",
        "deleted",
        "port-failed",
        "emergency-only",
        "ported-out",
        "port-out-pending",
    ]
    tag: str
    voice_connection_name: TextFilter
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]
    without_tags: Literal["true", "false"]


class PhoneNumberJobFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.jobs.update_batch`."""

    billing_group_id: str
    connection_id: str
    customer_reference: str
    emergency_address_id: str
    has_bundle: str
    phone_number: str
    status: Literal[
        "purchase-pending",
        "purchase-failed",
        "port-pending",
        "active",
        "deleted",
        "port-failed",
        "emergency-only",
        "ported-out",
        "port-out-pending",
    ]
    tag: str
    voice_connection_name: TextFilter
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]


class PhoneNumberVoiceFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.list`."""

    connection_name: ContainsFilter
    customer_reference: str
    phone_number: str
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]


class PhoneNumbersJobFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.jobs.list`."""

    customer_reference: str
    phone_number: str | Sequence[str]
    status: Sequence[Literal["pending", "in_progress", "completed", "failed", "expired"]]
    type: Literal["update_emergency_settings", "delete_phone_numbers", "update_phone_numbers"]


class SlimPhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.slim_list`."""

    billing_group_id: str
    connection_id: str
    country_iso_alpha2: str | Sequence[str]
    customer_reference: str
    emergency_address_id: str
    number_type: NumberTypeFilter
    phone_number: str
    source: Literal["ported", "purchased"]
    status: Literal[
        "purchase-pending",
        "purchase-failed",
        "port_pending",
        "active",
        "deleted",
        "port-failed",
        "emergency-only",
        "ported-out",
        "port-out-pending",
    ]
    tag: str
    voice_connection_name: TextFilter
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]


class TextFilter(TypedDict, total=False):
    """Part of `CsvDownloadFilter`, `PhoneNumberFilter` and 2 more."""

    contains: str
    ends_with: str
    eq: str
    starts_with: str


class UpdateVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.jobs.update_batch`."""

    call_forwarding: CallForwardingParam
    call_recording: CallRecordingParam
    caller_id_name_enabled: bool
    """True or false; false by default."""
    cnam_listing: CnamListingParam
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"]
    """`"disabled"`, `"reject_calls"` or `"flag_calls"`; `"disabled"` by default."""
    media_features: MediaFeaturesParam
    tech_prefix_enabled: bool
    """True or false; false by default."""
    translated_number: str
    usage_payment_method: Literal["pay-per-minute", "channel"]
    """`"pay-per-minute"` or `"channel"`; `"pay-per-minute"` by default."""


class VoicemailGreetingParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voicemail.create` and `client.phone_numbers.voicemail.update`."""

    media_name: str | None
    mode: Literal["default", "custom_greeting"]
