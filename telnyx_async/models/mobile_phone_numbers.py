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
    """Identifies the mobile number, for `mobile_phone_numbers.retrieve`."""
    call_forwarding: MobilePhoneNumberCallForwarding | None = None
    """Where inbound calls to the number are sent on to, and when."""
    call_recording: MobilePhoneNumberCallRecording | None = None
    """Whether and how inbound calls to the number are recorded."""
    caller_id_name_enabled: bool | None = None
    """Looks up the caller's name for inbound calls to this number and passes it on with the
    call; each lookup may be charged."""
    cnam_listing: MobilePhoneNumberCnamListing | None = None
    """Name shown to those who get calls from this number: the entry in the US CNAM databases."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    connection_name: str | None = None
    """Name of the connection or voice application the number is assigned to."""
    connection_type: str | None = None
    """Kind of connection the number is assigned to."""
    country_iso_alpha2: str | None = None
    """Country of the number, in ISO 3166-1 alpha-2 form (`US`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    inbound: MobilePhoneNumberInterception | None = None
    """Application that takes over calls to the number."""
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    """What happens to inbound calls that look fraudulent: `reject_calls` drops them,
    `flag_calls` lets them through marked, `disabled` does not check. Costs a monthly fee
    per number."""
    mobile_voice_enabled: bool | None = None
    """Whether the SIM card behind this number can make and take calls."""
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | None = None
    """Removes background noise from the audio of calls: of the `inbound` direction, the
    `outbound` one, `both` or none."""
    outbound: MobilePhoneNumberInterception | None = None
    """Application that takes over calls the SIM card makes."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sim_card_id: str | None = None
    """SIM card that uses the number, from `sim_cards.list`."""
    status: str | None = None
    """State of the number, such as `active`."""
    tags: list[str] | None = None
    """Labels of your own for sorting and finding numbers."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class MobilePhoneNumberCallForwarding(Model):
    """Part of `MobilePhoneNumber`."""

    call_forwarding_enabled: bool | None = None
    """Switches forwarding on; it takes effect only with `forwards_to` and `forwarding_type`
    set as well."""
    forwarding_type: Literal["always", "on-failure"] | None = None
    """When calls are forwarded: `always`, or only `on-failure` of the connection. Needs
    `forwards_to`."""
    forwards_to: str | None = None
    """Number that gets the forwarded calls, in E.164 format. Nothing is forwarded while it is
    empty."""


class MobilePhoneNumberCallRecording(Model):
    """Part of `MobilePhoneNumber`."""

    inbound_call_recording_channels: Literal["single", "dual"] | None = None
    """`dual` records in stereo, the first leg on the left channel and everybody else on the
    right; `single` mixes all into mono."""
    inbound_call_recording_enabled: bool | None = None
    """Records every inbound call to the number."""
    inbound_call_recording_format: Literal["wav", "mp3"] | None = None
    """Audio format of the recordings: `wav` keeps the full quality, `mp3` saves space."""


class MobilePhoneNumberCnamListing(Model):
    """Part of `MobilePhoneNumber`."""

    cnam_listing_details: str | None = None
    """Caller name as others see it: letters, digits and spaces, at most 15 characters. Takes
    effect with `cnam_listing_enabled`."""
    cnam_listing_enabled: bool | None = None
    """Publishes the caller name; needs `cnam_listing_details`."""


class MobilePhoneNumberInterception(Model):
    """Part of `MobilePhoneNumber`."""

    interception_app_id: str | None = None
    """Call Control or TeXML application that takes over the calls of this direction; `null`
    leaves them to the network."""
    interception_app_name: str | None = None
    """Name of the application that takes over the calls of this direction."""


class MobilePhoneNumberMessagingFeatures(Model):
    """Part of `MobilePhoneNumberWithMessagingSettings`."""

    sms: MessagingFeatureSet | None = None
    """Which directions work for SMS: domestic, international inbound, international outbound."""


class MobilePhoneNumberWithMessagingSettings(Model):
    """Response of `client.mobile_phone_numbers.messaging.list` and `client.mobile_phone_numbers.messaging.retrieve`."""

    id: str = wire("id", default=None)
    """Mobile number, as in `mobile_phone_numbers.list`."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    features: MobilePhoneNumberMessagingFeatures | None = None
    """Which messages the number can send and get."""
    messaging_product: str | None = None
    """Messaging plan of the number; it decides on price and features. The eligible ones are
    listed with the number."""
    messaging_profile_id: str | None = None
    """Messaging profile that sends and receives with this number, from
    `messaging_profiles.list`."""
    organization_id: str | None = None
    """Organization that owns the number."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    record_type: Literal["messaging_phone_number", "messaging_settings"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    tags: list[str] | None = None
    """Labels of your own for sorting and finding numbers."""
    traffic_type: str | None = None
    """Use case the number is configured for in messaging, such as `A2P` (from applications)."""
    type: Literal["longcode"] | None = None
    """Kind of number for messaging; mobile numbers are `longcode`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
