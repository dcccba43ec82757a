"""Responses of `client.mobile_phone_numbers`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import MessagingFeatureSet

__all__ = [
    "MobilePhoneNumber",
    "MobilePhoneNumberCallForwarding",
    "MobilePhoneNumberCallRecording",
    "MobilePhoneNumberCnamListing",
    "MobilePhoneNumberInterception",
    "MobilePhoneNumberMessagingFeatures",
    "MobilePhoneNumberWithMessagingSettings",
]


class MobilePhoneNumber(Model):
    """Response of `client.mobile_phone_numbers.list`, `client.mobile_phone_numbers.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    call_forwarding: MobilePhoneNumberCallForwarding | None = None
    call_recording: MobilePhoneNumberCallRecording | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing: MobilePhoneNumberCnamListing | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    connection_type: str | None = None
    country_iso_alpha2: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    inbound: MobilePhoneNumberInterception | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    mobile_voice_enabled: bool | None = None
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | None = None
    outbound: MobilePhoneNumberInterception | None = None
    phone_number: str | None = None
    record_type: str | None = None
    sim_card_id: str | None = None
    status: str | None = None
    tags: list[str] | None = None
    updated_at: datetime | None = None


class MobilePhoneNumberCallForwarding(Model):
    """Part of `MobilePhoneNumber`."""

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | None = None
    forwards_to: str | None = None


class MobilePhoneNumberCallRecording(Model):
    """Part of `MobilePhoneNumber`."""

    inbound_call_recording_channels: Literal["single", "dual"] | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | None = None


class MobilePhoneNumberCnamListing(Model):
    """Part of `MobilePhoneNumber`."""

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


class MobilePhoneNumberInterception(Model):
    """Part of `MobilePhoneNumber`."""

    interception_app_id: str | None = None
    interception_app_name: str | None = None


class MobilePhoneNumberMessagingFeatures(Model):
    """Part of `MobilePhoneNumberWithMessagingSettings`."""

    sms: MessagingFeatureSet | None = None


class MobilePhoneNumberWithMessagingSettings(Model):
    """Response of `client.mobile_phone_numbers.messaging.list` and `client.mobile_phone_numbers.messaging.retrieve`."""

    id: str = wire("id", default=None)
    country_code: str | None = None
    created_at: datetime | None = None
    features: MobilePhoneNumberMessagingFeatures | None = None
    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    phone_number: str | None = None
    record_type: Literal["messaging_phone_number", "messaging_settings"] | None = None
    tags: list[str] | None = None
    traffic_type: str | None = None
    type: Literal["longcode"] | None = None
    updated_at: datetime | None = None
