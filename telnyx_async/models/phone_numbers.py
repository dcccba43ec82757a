"""Responses of `client.phone_numbers`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ErrorMeta, ErrorSource, PhoneNumbersJobPhoneNumber

__all__ = [
    "CallForwarding",
    "CallRecording",
    "CnamListing",
    "CsvDownload",
    "DeletedPhoneNumber",
    "MediaFeatures",
    "NumbersError",
    "OwnedPhoneNumber",
    "PhoneNumberDetailed",
    "PhoneNumberOwnership",
    "PhoneNumberWithVoiceSettings",
    "PhoneNumberWithVoiceSettingsEmergency",
    "PhoneNumbersJob",
    "PhoneNumbersJobCallForwarding",
    "PhoneNumbersJobCallRecording",
    "PhoneNumbersJobCnamListing",
    "PhoneNumbersJobFailedOperation",
    "PhoneNumbersJobMediaFeatures",
    "PhoneNumbersJobParameters",
    "PhoneNumbersJobVoice",
    "SlimPhoneNumber",
    "VoicemailGreeting",
    "VoicemailSettings",
]


class CallForwarding(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | None = None
    forwards_to: str | None = None


class CallRecording(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    inbound_call_recording_channels: Literal["single", "dual"] | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | None = None


class CnamListing(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


class CsvDownload(Model):
    """Response of `client.phone_numbers.csv_downloads.create`, `client.phone_numbers.csv_downloads.list` and 1 more."""

    id: str = wire("id", default=None)
    record_type: str | None = None
    status: Literal["pending", "complete", "failed", "expired"] | None = None
    url: str | None = None


class DeletedPhoneNumber(Model):
    """Response of `client.phone_numbers.delete`."""

    id: str = wire("id", default=None)
    activated_at: datetime | None = None
    billing_group_id: str | None = None
    call_forwarding_enabled: bool | None = None
    call_recording_enabled: bool | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing_enabled: bool | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    created_at: str | None = None
    customer_reference: str | None = None
    deletion_lock_enabled: bool | None = None
    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    messaging_profile_id: str | None = None
    messaging_profile_name: str | None = None
    phone_number: str | None = None
    phone_number_type: (
        Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | None
    ) = None
    purchased_at: str | None = None
    record_type: str | None = None
    status: (
        Literal[
            "purchase-pending",
            "purchase-failed",
            "port-pending",
            "port-failed",
            "active",
            "deleted",
            "emergency-only",
            "ported-out",
            "port-out-pending",
        ]
        | None
    ) = None
    t38_fax_gateway_enabled: bool | None = None
    tags: list[str] | None = None
    updated_at: str | None = None


class MediaFeatures(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    accept_any_rtp_packets_enabled: bool | None = None
    rtp_auto_adjust_enabled: bool | None = None
    t38_fax_gateway_enabled: bool | None = None


class NumbersError(Model):
    """Part of `PhoneNumbersJobFailedOperation`."""

    code: str | None = None
    detail: str | None = None
    meta: ErrorMeta | None = None
    source: ErrorSource | None = None
    title: str | None = None


class OwnedPhoneNumber(Model):
    """Part of `PhoneNumberOwnership`."""

    id: str = wire("id", default=None)
    number_val_e164: str | None = None


class PhoneNumberDetailed(Model):
    """Response of `client.phone_numbers.list`, `client.phone_numbers.retrieve` and 1 more."""

    id: str
    country_iso_alpha2: str
    created_at: datetime
    deletion_lock_enabled: bool
    external_pin: str | None = None
    phone_number: str
    phone_number_type: Literal[
        "local",
        "toll_free",
        "mobile",
        "national",
        "shared_cost",
        "landline",
        "tollfree",
        "shortcode",
        "longcode",
    ]
    purchased_at: str
    record_type: str
    status: Literal[
        "purchase-pending",
        "purchase-failed",
        "port-pending",
        "port-failed",
        "active",
        "deleted",
        "emergency-only",
        "ported-out",
        "port-out-pending",
        "requirement-info-pending",
        "requirement-info-under-review",
        "requirement-info-exception",
        "provision-pending",
    ]
    tags: list[str]
    activated_at: datetime | None = None
    billing_group_id: str | None = None
    call_forwarding_enabled: bool | None = None
    call_recording_enabled: bool | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing_enabled: bool | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    customer_reference: str | None = None
    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["active", "deprovisioning", "disabled", "provisioning", "provisioning-failed"]
        | None
    ) = None
    hd_voice_enabled: bool | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    messaging_campaign_id: str | None = None
    messaging_profile_id: str | None = None
    messaging_profile_name: str | None = None
    source_type: Literal["number_order", "port_request"] | None = None
    t38_fax_gateway_enabled: bool | None = None
    updated_at: str | None = None


class PhoneNumberOwnership(Model):
    """Response of `client.phone_numbers.actions.verify_ownership`."""

    found: list[OwnedPhoneNumber] | None = None
    not_found: list[str] | None = None
    record_type: str | None = None


class PhoneNumberWithVoiceSettings(Model):
    """Response of `client.phone_numbers.actions.change_bundle_status`, `client.phone_numbers.actions.enable_emergency` and 3 more."""

    id: str = wire("id", default=None)
    call_forwarding: CallForwarding | None = None
    call_recording: CallRecording | None = None
    cnam_listing: CnamListing | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    emergency: PhoneNumberWithVoiceSettingsEmergency | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    media_features: MediaFeatures | None = None
    phone_number: str | None = None
    record_type: str | None = None
    tech_prefix_enabled: bool | None = None
    translated_number: str | None = None
    usage_payment_method: Literal["pay-per-minute", "channel"] | None = None


class PhoneNumberWithVoiceSettingsEmergency(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["disabled", "active", "provisioning", "deprovisioning", "provisioning-failed"]
        | None
    ) = None


class PhoneNumbersJob(Model):
    """Response of `client.phone_numbers.jobs.delete_batch`, `client.phone_numbers.jobs.list` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    etc: datetime | None = None
    failed_operations: list[PhoneNumbersJobFailedOperation] | None = None
    parameters: PhoneNumbersJobParameters | None = None
    pending_operations: list[PhoneNumbersJobPhoneNumber] | None = None
    phone_numbers: list[PhoneNumbersJobPhoneNumber] | None = None
    record_type: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed", "expired"] | None = None
    successful_operations: list[PhoneNumbersJobPhoneNumber] | None = None
    type: (
        Literal["update_emergency_settings", "delete_phone_numbers", "update_phone_numbers"] | None
    ) = None
    updated_at: str | None = None


class PhoneNumbersJobCallForwarding(Model):
    """Part of `PhoneNumbersJobVoice`."""

    call_forwarding_enabled: bool | None = None
    forwarding_type: str | None = None
    forwards_to: str | None = None


class PhoneNumbersJobCallRecording(Model):
    """Part of `PhoneNumbersJobVoice`."""

    inbound_call_recording_channels: str | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: str | None = None
    record_continue_on_hold: bool | None = None


class PhoneNumbersJobCnamListing(Model):
    """Part of `PhoneNumbersJobVoice`."""

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


class PhoneNumbersJobFailedOperation(Model):
    """Part of `PhoneNumbersJob`."""

    id: str = wire("id", default=None)
    errors: list[NumbersError] | None = None
    phone_number: str | None = None


class PhoneNumbersJobMediaFeatures(Model):
    """Part of `PhoneNumbersJobVoice`."""

    accept_any_rtp_packets_enabled: bool | None = None
    rtp_auto_adjust_enabled: bool | None = None
    t38_fax_gateway_enabled: bool | None = None


class PhoneNumbersJobParameters(Model):
    """Part of `PhoneNumbersJob`."""

    add_tags: list[str] | None = None
    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    deletion_lock_enabled: bool | None = None
    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    phone_numbers: list[str | int] | None = None
    remove_tags: list[str] | None = None
    tags: list[str] | None = None
    voice: PhoneNumbersJobVoice | None = None


class PhoneNumbersJobVoice(Model):
    """Part of `PhoneNumbersJobParameters`."""

    call_forwarding: PhoneNumbersJobCallForwarding | None = None
    call_recording: PhoneNumbersJobCallRecording | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing: PhoneNumbersJobCnamListing | None = None
    inbound_call_screening: str | None = None
    media_features: PhoneNumbersJobMediaFeatures | None = None
    tech_prefix_enabled: bool | None = None
    usage_payment_method: str | None = None


class SlimPhoneNumber(Model):
    """Response of `client.phone_numbers.slim_list`."""

    id: str = wire("id", default=None)
    activated_at: datetime | None = None
    billing_group_id: str | None = None
    call_forwarding_enabled: bool | None = None
    call_recording_enabled: bool | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing_enabled: bool | None = None
    connection_id: str | None = None
    country_iso_alpha2: str | None = None
    created_at: str | None = None
    customer_reference: str | None = None
    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["active", "deprovisioning", "disabled", "provisioning", "provisioning-failed"]
        | None
    ) = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    phone_number: str | None = None
    phone_number_type: (
        Literal[
            "local",
            "toll_free",
            "mobile",
            "national",
            "shared_cost",
            "landline",
            "tollfree",
            "shortcode",
            "longcode",
        ]
        | None
    ) = None
    purchased_at: str | None = None
    record_type: str | None = None
    status: (
        Literal[
            "purchase-pending",
            "purchase-failed",
            "port-pending",
            "port-failed",
            "active",
            "deleted",
            "emergency-only",
            "ported-out",
            "port-out-pending",
            "requirement-info-pending",
            "requirement-info-under-review",
            "requirement-info-exception",
            "provision-pending",
        ]
        | None
    ) = None
    t38_fax_gateway_enabled: bool | None = None
    updated_at: str | None = None


class VoicemailGreeting(Model):
    """Part of `VoicemailSettings`."""

    media_name: str | None = None
    mode: Literal["default", "custom_greeting"] | None = None


class VoicemailSettings(Model):
    """Response of `client.phone_numbers.voicemail.create`, `client.phone_numbers.voicemail.retrieve` and 1 more."""

    enabled: bool | None = None
    greeting: VoicemailGreeting | None = None
    pin: str | None = None
