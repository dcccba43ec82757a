"""What `client.phone_numbers` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import (
    CallForwarding,
    CallRecording,
    CnamListing,
    ErrorMeta,
    ErrorSource,
    JobError,
    JobFailedOperation,
    PhoneNumberReference,
    PhoneNumberWithMessagingSettings,
)

__all__ = [
    "ActionChangeBundleStatusResponse",
    "ActionEnableEmergencyResponse",
    "ActionVerifyOwnershipResponse",
    "ActionVerifyOwnershipResponseData",
    "ActionVerifyOwnershipResponseDataFound",
    "CsvDownload",
    "CsvDownloadCreateResponse",
    "CsvDownloadRetrieveResponse",
    "JobDeleteBatchResponse",
    "JobUpdateBatchResponse",
    "JobUpdateEmergencySettingsBatchResponse",
    "MediaFeatures",
    "MessagingUpdateResponse",
    "NumbersError73c9788e53",
    "NumbersError73c9788e53Meta",
    "NumbersError73c9788e53Source",
    "NumbersPhoneNumberDetailed",
    "NumbersPhoneNumbersJob",
    "NumbersPhoneNumbersJobFailedOperation",
    "NumbersPhoneNumbersJobParameters",
    "NumbersPhoneNumbersJobParametersVoice",
    "NumbersPhoneNumbersJobParametersVoiceCallForwarding",
    "NumbersPhoneNumbersJobParametersVoiceCallRecording",
    "NumbersPhoneNumbersJobParametersVoiceCnamListing",
    "NumbersPhoneNumbersJobParametersVoiceMediaFeatures",
    "NumbersPhoneNumbersJobPendingOperation",
    "NumbersPhoneNumbersJobSuccessfulOperation",
    "PhoneNumberDeleteResponse",
    "PhoneNumberDeleteResponseData",
    "PhoneNumberRetrieveResponse2",
    "PhoneNumberSlimListResponse",
    "PhoneNumberUpdateResponse2",
    "PhoneNumberWithVoiceSettings",
    "PhoneNumberWithVoiceSettingsEmergency",
    "PhoneNumbersJobRetrieveResponse",
    "PhoneNumbersMessagingRetrieveResponse",
    "PhoneNumbersVoiceRetrieveResponse",
    "VoiceUpdateResponse",
    "VoicemailCreateResponse",
    "VoicemailPrefResponse",
    "VoicemailPrefResponseGreeting",
    "VoicemailRetrieveResponse",
    "VoicemailUpdateResponse",
]


class ActionVerifyOwnershipResponseData(Model):
    """Answer of `client.phone_numbers.actions.verify_ownership`."""

    found: list[ActionVerifyOwnershipResponseDataFound] | None = None
    not_found: list[str] | None = None
    record_type: str | None = None


class ActionVerifyOwnershipResponseDataFound(Model):
    """Part of `ActionVerifyOwnershipResponseData`."""

    id: str = wire("id", default=None)
    number_val_e164: str | None = None


class CsvDownload(Model):
    """Answer of `client.phone_numbers.csv_downloads.create`, `client.phone_numbers.csv_downloads.list` and 1 more."""

    id: str = wire("id", default=None)
    record_type: str | None = None
    status: Literal["pending", "complete", "failed", "expired"] | str | None = None
    url: str | None = None


class MediaFeatures(Model):
    """Part of `NumbersPhoneNumbersJobParametersVoice` and `PhoneNumberWithVoiceSettings`."""

    accept_any_rtp_packets_enabled: bool | None = None
    rtp_auto_adjust_enabled: bool | None = None
    t38_fax_gateway_enabled: bool | None = None


class NumbersPhoneNumberDetailed(Model):
    """Answer of `client.phone_numbers.list`, `client.phone_numbers.retrieve` and 1 more."""

    id: str
    country_iso_alpha2: str
    created_at: datetime
    deletion_lock_enabled: bool
    external_pin: str | None = None
    phone_number: str
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
        | str
    )
    purchased_at: str
    record_type: str
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
        | str
    )
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
        | str
        | None
    ) = None
    hd_voice_enabled: bool | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
    messaging_campaign_id: str | None = None
    messaging_profile_id: str | None = None
    messaging_profile_name: str | None = None
    source_type: Literal["number_order", "port_request"] | str | None = None
    t38_fax_gateway_enabled: bool | None = None
    updated_at: str | None = None


class NumbersPhoneNumbersJob(Model):
    """Answer of `client.phone_numbers.jobs.delete_batch`, `client.phone_numbers.jobs.list` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    etc: datetime | None = None
    failed_operations: list[JobFailedOperation] | None = None
    parameters: NumbersPhoneNumbersJobParameters | None = None
    pending_operations: list[PhoneNumberReference] | None = None
    phone_numbers: list[PhoneNumberReference] | None = None
    record_type: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed", "expired"] | str | None = None
    successful_operations: list[PhoneNumberReference] | None = None
    type: (
        Literal["update_emergency_settings", "delete_phone_numbers", "update_phone_numbers"]
        | str
        | None
    ) = None
    updated_at: str | None = None


class NumbersPhoneNumbersJobParameters(Model):
    """Part of `NumbersPhoneNumbersJob`."""

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
    voice: NumbersPhoneNumbersJobParametersVoice | None = None


class NumbersPhoneNumbersJobParametersVoice(Model):
    """Part of `NumbersPhoneNumbersJobParameters`."""

    call_forwarding: NumbersPhoneNumbersJobParametersVoiceCallForwarding | None = None
    call_recording: NumbersPhoneNumbersJobParametersVoiceCallRecording | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing: CnamListing | None = None
    inbound_call_screening: str | None = None
    media_features: MediaFeatures | None = None
    tech_prefix_enabled: bool | None = None
    usage_payment_method: str | None = None


class NumbersPhoneNumbersJobParametersVoiceCallForwarding(Model):
    """Part of `NumbersPhoneNumbersJobParametersVoice`."""

    call_forwarding_enabled: bool | None = None
    forwarding_type: str | None = None
    forwards_to: str | None = None


class NumbersPhoneNumbersJobParametersVoiceCallRecording(Model):
    """Part of `NumbersPhoneNumbersJobParametersVoice`."""

    inbound_call_recording_channels: str | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: str | None = None
    record_continue_on_hold: bool | None = None


class PhoneNumberDeleteResponseData(Model):
    """Answer of `client.phone_numbers.delete`."""

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
        Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | str | None
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
        | str
        | None
    ) = None
    t38_fax_gateway_enabled: bool | None = None
    tags: list[str] | None = None
    updated_at: str | None = None


class PhoneNumberSlimListResponse(Model):
    """Answer of `client.phone_numbers.slim_list`."""

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
        | str
        | None
    ) = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
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
        | str
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
        | str
        | None
    ) = None
    t38_fax_gateway_enabled: bool | None = None
    updated_at: str | None = None


class PhoneNumberWithVoiceSettings(Model):
    """Answer of `client.phone_numbers.actions.change_bundle_status`, `client.phone_numbers.actions.enable_emergency` and 3 more."""

    id: str = wire("id", default=None)
    call_forwarding: CallForwarding | None = None
    call_recording: CallRecording | None = None
    cnam_listing: CnamListing | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    emergency: PhoneNumberWithVoiceSettingsEmergency | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
    media_features: MediaFeatures | None = None
    phone_number: str | None = None
    record_type: str | None = None
    tech_prefix_enabled: bool | None = None
    translated_number: str | None = None
    usage_payment_method: Literal["pay-per-minute", "channel"] | str | None = None


class PhoneNumberWithVoiceSettingsEmergency(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["disabled", "active", "provisioning", "deprovisioning", "provisioning-failed"]
        | str
        | None
    ) = None


class VoicemailPrefResponse(Model):
    """Answer of `client.phone_numbers.voicemail.create`, `client.phone_numbers.voicemail.retrieve` and 1 more."""

    enabled: bool | None = None
    greeting: VoicemailPrefResponseGreeting | None = None
    pin: str | None = None


class VoicemailPrefResponseGreeting(Model):
    """Part of `VoicemailPrefResponse`."""

    media_name: str | None = None
    mode: Literal["default", "custom_greeting"] | str | None = None


ActionChangeBundleStatusResponse: TypeAlias = Data[PhoneNumberWithVoiceSettings]

ActionEnableEmergencyResponse: TypeAlias = Data[PhoneNumberWithVoiceSettings]

ActionVerifyOwnershipResponse: TypeAlias = Data[ActionVerifyOwnershipResponseData]

CsvDownloadCreateResponse: TypeAlias = Data[list[CsvDownload]]

CsvDownloadRetrieveResponse: TypeAlias = Data[list[CsvDownload]]

JobDeleteBatchResponse: TypeAlias = Data[NumbersPhoneNumbersJob]

JobUpdateBatchResponse: TypeAlias = Data[NumbersPhoneNumbersJob]

JobUpdateEmergencySettingsBatchResponse: TypeAlias = Data[NumbersPhoneNumbersJob]

MessagingUpdateResponse: TypeAlias = Data[PhoneNumberWithMessagingSettings]

NumbersError73c9788e53: TypeAlias = JobError

NumbersError73c9788e53Meta: TypeAlias = ErrorMeta

NumbersError73c9788e53Source: TypeAlias = ErrorSource

NumbersPhoneNumbersJobFailedOperation: TypeAlias = JobFailedOperation

NumbersPhoneNumbersJobParametersVoiceCnamListing: TypeAlias = CnamListing

NumbersPhoneNumbersJobParametersVoiceMediaFeatures: TypeAlias = MediaFeatures

NumbersPhoneNumbersJobPendingOperation: TypeAlias = PhoneNumberReference

NumbersPhoneNumbersJobSuccessfulOperation: TypeAlias = PhoneNumberReference

PhoneNumberDeleteResponse: TypeAlias = Data[PhoneNumberDeleteResponseData]

PhoneNumberRetrieveResponse2: TypeAlias = Data[NumbersPhoneNumberDetailed]

PhoneNumberUpdateResponse2: TypeAlias = Data[NumbersPhoneNumberDetailed]

PhoneNumbersJobRetrieveResponse: TypeAlias = Data[NumbersPhoneNumbersJob]

PhoneNumbersMessagingRetrieveResponse: TypeAlias = Data[PhoneNumberWithMessagingSettings]

PhoneNumbersVoiceRetrieveResponse: TypeAlias = Data[PhoneNumberWithVoiceSettings]

VoiceUpdateResponse: TypeAlias = Data[PhoneNumberWithVoiceSettings]

VoicemailCreateResponse: TypeAlias = Data[VoicemailPrefResponse]

VoicemailRetrieveResponse: TypeAlias = Data[VoicemailPrefResponse]

VoicemailUpdateResponse: TypeAlias = Data[VoicemailPrefResponse]
