"""What `client.mobile_phone_numbers` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import (
    CallForwarding,
    CallRecording,
    CnamListing,
    MessagingFeatureSet,
)

__all__ = [
    "MobilePhoneNumber",
    "MobilePhoneNumberCallForwarding",
    "MobilePhoneNumberCallRecording",
    "MobilePhoneNumberCnamListing",
    "MobilePhoneNumberInbound",
    "MobilePhoneNumberOutbound",
    "MobilePhoneNumberRetrieveResponse",
    "MobilePhoneNumberUpdateResponse",
    "MobilePhoneNumberWithMessagingSettings",
    "MobilePhoneNumberWithMessagingSettingsFeatures",
    "MobilePhoneNumbersMessagingRetrieveResponse",
]


class MobilePhoneNumber(Model):
    """Answer of `client.mobile_phone_numbers.list`, `client.mobile_phone_numbers.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    call_forwarding: CallForwarding | None = None
    call_recording: CallRecording | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing: CnamListing | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    connection_type: str | None = None
    country_iso_alpha2: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    inbound: MobilePhoneNumberInbound | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
    mobile_voice_enabled: bool | None = None
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | str | None = None
    outbound: MobilePhoneNumberInbound | None = None
    phone_number: str | None = None
    record_type: str | None = None
    sim_card_id: str | None = None
    status: str | None = None
    tags: list[str] | None = None
    updated_at: datetime | None = None


class MobilePhoneNumberInbound(Model):
    """Part of `MobilePhoneNumber`."""

    interception_app_id: str | None = None
    interception_app_name: str | None = None


class MobilePhoneNumberWithMessagingSettings(Model):
    """Answer of `client.mobile_phone_numbers.messaging.list` and `client.mobile_phone_numbers.messaging.retrieve`."""

    id: str = wire("id", default=None)
    country_code: str | None = None
    created_at: datetime | None = None
    features: MobilePhoneNumberWithMessagingSettingsFeatures | None = None
    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    phone_number: str | None = None
    record_type: Literal["messaging_phone_number", "messaging_settings"] | str | None = None
    tags: list[str] | None = None
    traffic_type: str | None = None
    type: Literal["longcode"] | str | None = None
    updated_at: datetime | None = None


class MobilePhoneNumberWithMessagingSettingsFeatures(Model):
    """Part of `MobilePhoneNumberWithMessagingSettings`."""

    sms: MessagingFeatureSet | None = None


MobilePhoneNumberCallForwarding: TypeAlias = CallForwarding

MobilePhoneNumberCallRecording: TypeAlias = CallRecording

MobilePhoneNumberCnamListing: TypeAlias = CnamListing

MobilePhoneNumberOutbound: TypeAlias = MobilePhoneNumberInbound

MobilePhoneNumberRetrieveResponse: TypeAlias = Data[MobilePhoneNumber]

MobilePhoneNumberUpdateResponse: TypeAlias = Data[MobilePhoneNumber]

MobilePhoneNumbersMessagingRetrieveResponse: TypeAlias = Data[
    MobilePhoneNumberWithMessagingSettings
]
