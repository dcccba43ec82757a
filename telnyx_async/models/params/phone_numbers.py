"""What requests of `client.phone_numbers` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import CallRecordingParam, ContainsFilter

__all__ = [
    "CallForwardingParam",
    "CnamListingParam",
    "CsvDownloadCreateParamsFilter",
    "CsvDownloadCreateParamsFilterVoiceConnectionName",
    "JobUpdateBatchParamsFilter",
    "JobUpdateBatchParamsFilterVoiceConnectionName",
    "MediaFeaturesParam",
    "PhoneNumberListParamsFilter2",
    "PhoneNumberListParamsFilterNumberType",
    "PhoneNumberListParamsFilterVoiceConnectionName",
    "PhoneNumberSlimListParamsFilter",
    "PhoneNumberSlimListParamsFilterNumberType",
    "PhoneNumberSlimListParamsFilterVoiceConnectionName",
    "PhoneNumbersJobListParamsFilter",
    "UpdateVoiceSettingsParam",
    "VoiceListParamsFilter",
    "VoiceListParamsFilterConnectionName",
    "VoicemailCreateParamsGreeting",
    "VoicemailUpdateParamsGreeting",
]


class CallForwardingParam(TypedDict, total=False):
    """Call forwarding."""

    call_forwarding_enabled: bool
    forwarding_type: Literal["always", "on-failure"]
    forwards_to: str


class CnamListingParam(TypedDict, total=False):
    """CNAM listing."""

    cnam_listing_details: str
    cnam_listing_enabled: bool


class JobUpdateBatchParamsFilter(TypedDict, total=False):
    """Job update batch params filter."""

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
    voice_connection_name: JobUpdateBatchParamsFilterVoiceConnectionName
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]


class JobUpdateBatchParamsFilterVoiceConnectionName(TypedDict, total=False):
    """Job update batch params filter voice connection name."""

    contains: str
    ends_with: str
    eq: str
    starts_with: str


class MediaFeaturesParam(TypedDict, total=False):
    """Media features."""

    accept_any_rtp_packets_enabled: bool
    rtp_auto_adjust_enabled: bool
    t38_fax_gateway_enabled: bool


class PhoneNumberListParamsFilter2(TypedDict, total=False):
    """Phone number list params filter2."""

    billing_group_id: str
    connection_id: str
    country_iso_alpha2: str | Sequence[str]
    customer_reference: str
    emergency_address_id: str
    number_type: PhoneNumberListParamsFilterNumberType
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
    voice_connection_name: JobUpdateBatchParamsFilterVoiceConnectionName
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]
    without_tags: Literal["true", "false"]


class PhoneNumberListParamsFilterNumberType(TypedDict, total=False):
    """Phone number list params filter number type."""

    eq: Literal["local", "national", "toll_free", "mobile", "shared_cost"]


class PhoneNumberSlimListParamsFilter(TypedDict, total=False):
    """Phone number slim list params filter."""

    billing_group_id: str
    connection_id: str
    country_iso_alpha2: str | Sequence[str]
    customer_reference: str
    emergency_address_id: str
    number_type: PhoneNumberListParamsFilterNumberType
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
    voice_connection_name: JobUpdateBatchParamsFilterVoiceConnectionName
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]


class PhoneNumbersJobListParamsFilter(TypedDict, total=False):
    """Phone numbers job list params filter."""

    customer_reference: str
    phone_number: str | Sequence[str]
    status: Sequence[Literal["pending", "in_progress", "completed", "failed", "expired"]]
    type: Literal["update_emergency_settings", "delete_phone_numbers", "update_phone_numbers"]


class UpdateVoiceSettingsParam(TypedDict, total=False):
    """Update voice settings."""

    call_forwarding: CallForwardingParam
    call_recording: CallRecordingParam
    caller_id_name_enabled: bool
    cnam_listing: CnamListingParam
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"]
    media_features: MediaFeaturesParam
    tech_prefix_enabled: bool
    translated_number: str
    usage_payment_method: Literal["pay-per-minute", "channel"]


class VoiceListParamsFilter(TypedDict, total=False):
    """Voice list params filter."""

    connection_name: ContainsFilter
    customer_reference: str
    phone_number: str
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]


class VoicemailCreateParamsGreeting(TypedDict, total=False):
    """Voicemail create params greeting."""

    media_name: str | None
    mode: Literal["default", "custom_greeting"]


CsvDownloadCreateParamsFilter: TypeAlias = JobUpdateBatchParamsFilter

CsvDownloadCreateParamsFilterVoiceConnectionName: TypeAlias = (
    JobUpdateBatchParamsFilterVoiceConnectionName
)

PhoneNumberListParamsFilterVoiceConnectionName: TypeAlias = (
    JobUpdateBatchParamsFilterVoiceConnectionName
)

PhoneNumberSlimListParamsFilterNumberType: TypeAlias = PhoneNumberListParamsFilterNumberType

PhoneNumberSlimListParamsFilterVoiceConnectionName: TypeAlias = (
    JobUpdateBatchParamsFilterVoiceConnectionName
)

VoiceListParamsFilterConnectionName: TypeAlias = ContainsFilter

VoicemailUpdateParamsGreeting: TypeAlias = VoicemailCreateParamsGreeting
