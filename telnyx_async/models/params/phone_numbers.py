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
    """Switches forwarding on; it takes effect only with `forwards_to` and `forwarding_type`
    set as well. Default `true`."""
    forwarding_type: Literal["always", "on-failure"]
    """When calls are forwarded: `always`, or only `on-failure` of the connection. Needs
    `forwards_to`."""
    forwards_to: str
    """Number that gets the forwarded calls, in E.164 format. Nothing is forwarded while it is
    empty."""


class CallRecordingParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.update`."""

    inbound_call_recording_channels: Literal["single", "dual"]
    """`dual` records in stereo, the first leg on the left channel and everybody else on the
    right; `single` mixes all into mono. Default `"single"`."""
    inbound_call_recording_enabled: bool
    """Records every inbound call to the number. Default `false`."""
    inbound_call_recording_format: Literal["wav", "mp3"]
    """Audio format of the recordings: `wav` keeps the full quality, `mp3` saves space. Default
    `"wav"`."""


class CnamListingParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.update`."""

    cnam_listing_details: str
    """Caller name as others see it: letters, digits and spaces, at most 15 characters. Takes
    effect with `cnam_listing_enabled`."""
    cnam_listing_enabled: bool
    """Publishes the caller name; needs `cnam_listing_details`. Default `false`."""


class CsvDownloadFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.csv_downloads.create`."""

    billing_group_id: str
    """Only numbers in this billing group; the text `null` selects those in none."""
    connection_id: str
    """Only numbers assigned to this connection or voice application."""
    customer_reference: str
    """Only numbers with this reference."""
    emergency_address_id: str
    """Only numbers with this emergency address; the text `null` selects those without one."""
    has_bundle: str
    """Whether to return only numbers that belong to a bundle."""
    phone_number: str
    """Only numbers that contain these digits, at least three; anything but digits finds
    nothing."""
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
    """Only numbers in this state, such as `active`, `purchase-pending` or `port-pending`.
    `"purchase-pending"`, `"purchase-failed"`, `"port-pending"`, `"active"`, `"deleted"`,
    `"port-failed"`, `"emergency-only"`, `"ported-out"` or one of 1 more."""
    tag: str
    """Only numbers that carry this tag."""
    voice_connection_name: TextFilter
    """Only numbers whose connection has a name that matches, in whole or in part. Object with
    `contains`, `ends_with`, `eq`, `starts_with`."""
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]
    """Only numbers whose inbound calls are paid this way: by the minute or from channels.
    `"pay-per-minute"` or `"channel"`."""


class MediaFeaturesParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.update`."""

    accept_any_rtp_packets_enabled: bool
    """Accepts RTP from any address and port of your side, not only from the one Telnyx sends
    to. Helps behind NAT, but is less strict. Default `false`."""
    rtp_auto_adjust_enabled: bool
    """Sends RTP to where packets come from instead of the address in the SDP; makes calls
    behind NAT work. Default `true`."""
    t38_fax_gateway_enabled: bool
    """Accepts a T.38 re-INVITE for faxes on this number; Telnyx never sends such a re-INVITE
    itself. Default `false`."""


class NumberTypeFilter(TypedDict, total=False):
    """Part of `PhoneNumberFilter` and `SlimPhoneNumberFilter`."""

    eq: Literal["local", "national", "toll_free", "mobile", "shared_cost"]
    """Kind of number: `local`, `national`, `toll_free`, `mobile` or `shared_cost`."""


class PhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.list`."""

    billing_group_id: str
    """Only numbers in this billing group; the text `null` selects those in none."""
    connection_id: str
    """Only numbers assigned to this connection or voice application."""
    country_iso_alpha2: str | Sequence[str]
    """Only numbers of this country, or of one of several, in ISO 3166-1 alpha-2 form."""
    customer_reference: str
    """Only numbers with this reference."""
    emergency_address_id: str
    """Only numbers with this emergency address; the text `null` selects those without one."""
    number_type: NumberTypeFilter
    """Only numbers of one kind, given as `eq`. Object with `eq`."""
    phone_number: str
    """Only numbers that contain these digits, at least three; anything but digits finds
    nothing."""
    source: Literal["ported", "purchased"]
    """Only numbers that were `ported` in, or only those `purchased` from Telnyx."""
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
    """Only numbers in this state, such as `active`, `purchase-pending` or `port-pending`.
    `"purchase-pending"`, `"purchase-failed"`, `"port-pending"`, `"active"`, `"deleted"`,
    `"port-failed"`, `"emergency-only"`, `"ported-out"` or one of 1 more."""
    tag: str
    """Only numbers that carry this tag."""
    voice_connection_name: TextFilter
    """Only numbers whose connection has a name that matches, in whole or in part. Object with
    `contains`, `ends_with`, `eq`, `starts_with`."""
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]
    """Only numbers whose inbound calls are paid this way: by the minute or from channels.
    `"pay-per-minute"` or `"channel"`."""
    without_tags: Literal["true", "false"]
    """`true` returns only numbers without any tag; every other value does nothing. `"true"` or
    `"false"`."""


class PhoneNumberJobFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.jobs.update_batch`."""

    billing_group_id: str
    """Only numbers in this billing group; the text `null` selects those in none."""
    connection_id: str
    """Only numbers assigned to this connection or voice application."""
    customer_reference: str
    """Only numbers with this reference."""
    emergency_address_id: str
    """Only numbers with this emergency address; the text `null` selects those without one."""
    has_bundle: str
    """Whether to return only numbers that belong to a bundle."""
    phone_number: str
    """Only numbers that contain these digits, at least three; anything but digits finds
    nothing."""
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
    """Only numbers in this state, such as `active`, `purchase-pending` or `port-pending`.
    `"purchase-pending"`, `"purchase-failed"`, `"port-pending"`, `"active"`, `"deleted"`,
    `"port-failed"`, `"emergency-only"`, `"ported-out"` or one of 1 more."""
    tag: str
    """Only numbers that carry this tag."""
    voice_connection_name: TextFilter
    """Only numbers whose connection has a name that matches, in whole or in part. Object with
    `contains`, `ends_with`, `eq`, `starts_with`."""
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]
    """Only numbers whose inbound calls are paid this way: by the minute or from channels.
    `"pay-per-minute"` or `"channel"`."""


class PhoneNumberVoiceFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.voice.list`."""

    connection_name: ContainsFilter
    """Only numbers whose connection's name contains a text. Object with `contains`."""
    customer_reference: str
    """Only numbers with this reference."""
    phone_number: str
    """Only numbers that contain these digits, at least three."""
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]
    """Only numbers whose inbound calls are paid this way: by the minute or from channels.
    `"pay-per-minute"` or `"channel"`."""


class PhoneNumbersJobFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.jobs.list`."""

    customer_reference: str
    """Only jobs started with exactly this reference, within the last 90 days. It is the
    reference of the job, not the present one of a number."""
    phone_number: str | Sequence[str]
    """Only jobs that worked on one of these numbers of the account, at most 10; has to be
    enabled for the account."""
    status: Sequence[Literal["pending", "in_progress", "completed", "failed", "expired"]]
    """Only jobs in one of these states. List of `"pending"`, `"in_progress"`, `"completed"`,
    `"failed"` or `"expired"`."""
    type: Literal["update_emergency_settings", "delete_phone_numbers", "update_phone_numbers"]
    """Only jobs that do this: change settings, change emergency settings or delete.
    `"update_emergency_settings"`, `"delete_phone_numbers"` or `"update_phone_numbers"`."""


class SlimPhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers.slim_list`."""

    billing_group_id: str
    """Only numbers in this billing group; the text `null` selects those in none."""
    connection_id: str
    """Only numbers assigned to this connection or voice application."""
    country_iso_alpha2: str | Sequence[str]
    """Only numbers of this country, or of one of several, in ISO 3166-1 alpha-2 form."""
    customer_reference: str
    """Only numbers with this reference."""
    emergency_address_id: str
    """Only numbers with this emergency address; the text `null` selects those without one."""
    number_type: NumberTypeFilter
    """Only numbers of one kind, given as `eq`. Object with `eq`."""
    phone_number: str
    """Only numbers that contain these digits, at least three; anything but digits finds
    nothing."""
    source: Literal["ported", "purchased"]
    """Only numbers that were `ported` in, or only those `purchased` from Telnyx."""
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
    """Only numbers in this state, such as `active`, `purchase-pending` or `port-pending`.
    `"purchase-pending"`, `"purchase-failed"`, `"port_pending"`, `"active"`, `"deleted"`,
    `"port-failed"`, `"emergency-only"`, `"ported-out"` or one of 1 more."""
    tag: str
    """Only numbers that carry this tag; needs `include_tags=True`."""
    voice_connection_name: TextFilter
    """Only numbers whose connection has a matching name; needs `include_connection=True`.
    Object with `contains`, `ends_with`, `eq`, `starts_with`."""
    voice_usage_payment_method: Literal["pay-per-minute", "channel"]
    """Only numbers whose inbound calls are paid this way: by the minute or from channels.
    `"pay-per-minute"` or `"channel"`."""


class TextFilter(TypedDict, total=False):
    """Part of `CsvDownloadFilter`, `PhoneNumberFilter` and 2 more."""

    contains: str
    """Part of the connection's name, at least three characters."""
    ends_with: str
    """End of the connection's name, at least three characters."""
    eq: str
    """The connection's whole name."""
    starts_with: str
    """Beginning of the connection's name, at least three characters."""


class UpdateVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.jobs.update_batch`."""

    call_forwarding: CallForwardingParam
    """Where inbound calls to the number are sent on to, and when. Object with
    `call_forwarding_enabled`, `forwarding_type`, `forwards_to`."""
    call_recording: CallRecordingParam
    """Whether and how inbound calls to the number are recorded. Object with
    `inbound_call_recording_channels`, `inbound_call_recording_enabled`,
    `inbound_call_recording_format`."""
    caller_id_name_enabled: bool
    """Looks up the caller's name for inbound calls to this number and passes it on with the
    call; each lookup may be charged. Default `false`."""
    cnam_listing: CnamListingParam
    """Name shown to those who get calls from this number: the entry in the US CNAM databases.
    Object with `cnam_listing_details`, `cnam_listing_enabled`."""
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"]
    """What happens to inbound calls that look fraudulent: `reject_calls` drops them,
    `flag_calls` lets them through marked, `disabled` does not check. Costs a monthly fee
    per number. Default `"disabled"`."""
    media_features: MediaFeaturesParam
    """How audio and fax media of calls with this number are handled: RTP addresses and T.38.
    Object with `accept_any_rtp_packets_enabled`, `rtp_auto_adjust_enabled`,
    `t38_fax_gateway_enabled`."""
    tech_prefix_enabled: bool
    """Whether calls of this number use a tech prefix, digits in front of the dialed number
    that identify the account. Default `false`."""
    translated_number: str
    """Replaces the dialed number of inbound calls before they reach your side; digits or
    letters, so that the system behind can tell its lines apart."""
    usage_payment_method: Literal["pay-per-minute", "channel"]
    """How inbound calls are paid: `pay-per-minute` by their length, `channel` from the
    account's flat-rate concurrent channels. Default `"pay-per-minute"`."""


class VoicemailGreetingParam(TypedDict, total=False):
    """Argument of `client.phone_numbers.voicemail.create` and `client.phone_numbers.voicemail.update`."""

    media_name: str | None
    """Audio file of the greeting, uploaded under this name with `media.upload`. Needed for the
    mode `custom_greeting`, ignored otherwise."""
    mode: Literal["default", "custom_greeting"]
    """`default` plays the standard greeting, `custom_greeting` the file in `media_name`."""
