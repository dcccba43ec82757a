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
    """Switches forwarding on; it takes effect only with `forwards_to` and `forwarding_type`
    set as well."""
    forwarding_type: Literal["always", "on-failure"] | None = None
    """When calls are forwarded: `always`, or only `on-failure` of the connection. Needs
    `forwards_to`."""
    forwards_to: str | None = None
    """Number that gets the forwarded calls, in E.164 format. Nothing is forwarded while it is
    empty."""


class CallRecording(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    inbound_call_recording_channels: Literal["single", "dual"] | None = None
    """`dual` records in stereo, the first leg on the left channel and everybody else on the
    right; `single` mixes all into mono."""
    inbound_call_recording_enabled: bool | None = None
    """Records every inbound call to the number."""
    inbound_call_recording_format: Literal["wav", "mp3"] | None = None
    """Audio format of the recordings: `wav` keeps the full quality, `mp3` saves space."""


class CnamListing(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    cnam_listing_details: str | None = None
    """Caller name as others see it: letters, digits and spaces, at most 15 characters. Takes
    effect with `cnam_listing_enabled`."""
    cnam_listing_enabled: bool | None = None
    """Publishes the caller name; needs `cnam_listing_details`."""


class CsvDownload(Model):
    """Response of `client.phone_numbers.csv_downloads.create`, `client.phone_numbers.csv_downloads.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the export, for `phone_numbers.csv_downloads.retrieve`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "complete", "failed", "expired"] | None = None
    """`pending` is being written, `complete` can be downloaded from `url`, `failed` went
    wrong, `expired` is gone."""
    url: str | None = None
    """Where to download the file once the status is `complete`."""


class DeletedPhoneNumber(Model):
    """Response of `client.phone_numbers.delete`."""

    id: str = wire("id", default=None)
    """Identifies the number in the account, for `phone_numbers.retrieve`, `.update` and the
    settings methods."""
    activated_at: datetime | None = None
    """When the number first became active (RFC 3339); `null` before, and for old numbers from
    before this was recorded."""
    billing_group_id: str | None = None
    """Billing group that the number's costs are booked to, from `billing_groups.list`."""
    call_forwarding_enabled: bool | None = None
    """Switches forwarding on; it takes effect only with `forwards_to` and `forwarding_type`
    set as well."""
    call_recording_enabled: bool | None = None
    """Whether inbound calls to the number are recorded; change it with
    `phone_numbers.voice.update`."""
    caller_id_name_enabled: bool | None = None
    """Whether the caller's name is looked up for inbound calls."""
    cnam_listing_enabled: bool | None = None
    """Publishes the caller name; needs `cnam_listing_details`."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    connection_name: str | None = None
    """Name of the connection or voice application the number is assigned to."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    deletion_lock_enabled: bool | None = None
    """`true` protects the number from being deleted by API or in the portal until the lock is
    taken off."""
    emergency_address_id: str | None = None
    """Address that the emergency center gets for calls from the number; empty without one."""
    emergency_enabled: bool | None = None
    """Whether emergency calls from the number carry a registered address; `true` needs an
    emergency address and adds a monthly fee."""
    external_pin: str | None = None
    """PIN that a carrier must know to port the number away. Telnyx checks it where that
    carrier takes part; not all do."""
    hd_voice_enabled: bool | None = None
    """Wideband audio (HD Voice) on the number; a paid feature that not every number offers."""
    messaging_profile_id: str | None = None
    """Messaging profile that sends and receives with this number, from
    `messaging_profiles.list`."""
    messaging_profile_name: str | None = None
    """Name of the messaging profile the number is assigned to; `UNAVAILABLE` if it could not
    be looked up."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    phone_number_type: (
        Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | None
    ) = None
    """Kind of number, such as `local` or `toll_free`. Bought before July 2023 or a moment ago,
    it may be `longcode`, `tollfree` or `shortcode`."""
    purchased_at: str | None = None
    """When the number was bought (RFC 3339)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
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
    """State of the number after the request, as a rule `deleted`."""
    t38_fax_gateway_enabled: bool | None = None
    """Accepts a T.38 re-INVITE for faxes on this number; Telnyx never sends such a re-INVITE
    itself."""
    tags: list[str] | None = None
    """Labels of your own for sorting and finding numbers."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class MediaFeatures(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    accept_any_rtp_packets_enabled: bool | None = None
    """Accepts RTP from any address and port of your side, not only from the one Telnyx sends
    to. Helps behind NAT, but is less strict."""
    rtp_auto_adjust_enabled: bool | None = None
    """Sends RTP to where packets come from instead of the address in the SDP; makes calls
    behind NAT work."""
    t38_fax_gateway_enabled: bool | None = None
    """Accepts a T.38 re-INVITE for faxes on this number; Telnyx never sends such a re-INVITE
    itself."""


class NumbersError(Model):
    """Part of `PhoneNumbersJobFailedOperation`."""

    code: str | None = None
    """Telnyx error code, for looking it up."""
    detail: str | None = None
    """What went wrong, in a sentence."""
    meta: ErrorMeta | None = None
    """Where to read more about the error."""
    source: ErrorSource | None = None
    """Which part of the request caused the error."""
    title: str | None = None
    """Short name of the error."""


class OwnedPhoneNumber(Model):
    """Part of `PhoneNumberOwnership`."""

    id: str = wire("id", default=None)
    """Number of the account, as in `phone_numbers.list`."""
    number_val_e164: str | None = None
    """Phone number found in the account, in E.164 format."""


class PhoneNumberDetailed(Model):
    """Response of `client.phone_numbers.list`, `client.phone_numbers.retrieve` and 1 more."""

    id: str
    """Identifies the number in the account, for `phone_numbers.retrieve`, `.update` and the
    settings methods."""
    country_iso_alpha2: str
    """Country of the number, in ISO 3166-1 alpha-2 form (`US`)."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    deletion_lock_enabled: bool
    """`true` protects the number from being deleted by API or in the portal until the lock is
    taken off."""
    external_pin: str | None = None
    """PIN that a carrier must know to port the number away. Telnyx checks it where that
    carrier takes part; not all do."""
    phone_number: str
    """Phone number in E.164 format (`+13125550101`)."""
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
    """Kind of number, such as `local` or `toll_free`. Bought before July 2023 or a moment ago,
    it may be `longcode`, `tollfree` or `shortcode`."""
    purchased_at: str
    """When the number was bought (RFC 3339)."""
    record_type: str
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
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
    """State of the number: `active` works; `purchase-pending` and `port-pending` are on their
    way in, `port-out-pending` on its way out; `emergency-only` can make emergency calls
    only."""
    tags: list[str]
    """Labels of your own for sorting and finding numbers."""
    activated_at: datetime | None = None
    """When the number first became active (RFC 3339); `null` before, and for old numbers from
    before this was recorded."""
    billing_group_id: str | None = None
    """Billing group that the number's costs are booked to, from `billing_groups.list`."""
    call_forwarding_enabled: bool | None = None
    """Switches forwarding on; it takes effect only with `forwards_to` and `forwarding_type`
    set as well."""
    call_recording_enabled: bool | None = None
    """Whether inbound calls to the number are recorded; change it with
    `phone_numbers.voice.update`."""
    caller_id_name_enabled: bool | None = None
    """Whether the caller's name is looked up for inbound calls."""
    cnam_listing_enabled: bool | None = None
    """Publishes the caller name; needs `cnam_listing_details`."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    connection_name: str | None = None
    """Name of the connection or voice application the number is assigned to."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    emergency_address_id: str | None = None
    """Address that the emergency center gets for calls from the number; empty without one."""
    emergency_enabled: bool | None = None
    """Whether emergency calls from the number carry a registered address; `true` needs an
    emergency address and adds a monthly fee."""
    emergency_status: (
        Literal["active", "deprovisioning", "disabled", "provisioning", "provisioning-failed"]
        | None
    ) = None
    """How far emergency calling is set up: `active` works, `provisioning` and `deprovisioning`
    are under way, `provisioning-failed` needs another address."""
    hd_voice_enabled: bool | None = None
    """Wideband audio (HD Voice) on the number; a paid feature that not every number offers."""
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    """What happens to inbound calls that look fraudulent: `reject_calls` drops them,
    `flag_calls` lets them through marked, `disabled` does not check. Costs a monthly fee
    per number."""
    messaging_campaign_id: str | None = None
    """10DLC campaign the number sends for; `UNAVAILABLE` if it could not be looked up."""
    messaging_profile_id: str | None = None
    """Messaging profile that sends and receives with this number, from
    `messaging_profiles.list`."""
    messaging_profile_name: str | None = None
    """Name of the messaging profile the number is assigned to; `UNAVAILABLE` if it could not
    be looked up."""
    source_type: Literal["number_order", "port_request"] | None = None
    """How the number came to the account: `number_order` was bought, `port_request` was ported
    in. Empty for some older numbers."""
    t38_fax_gateway_enabled: bool | None = None
    """Accepts a T.38 re-INVITE for faxes on this number; Telnyx never sends such a re-INVITE
    itself."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PhoneNumberOwnership(Model):
    """Response of `client.phone_numbers.actions.verify_ownership`."""

    found: list[OwnedPhoneNumber] | None = None
    """Numbers of the account that can be edited, each with its ID."""
    not_found: list[str] | None = None
    """Numbers that do not belong to the account."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class PhoneNumberWithVoiceSettings(Model):
    """Response of `client.phone_numbers.actions.change_bundle_status`, `client.phone_numbers.actions.enable_emergency` and 3 more."""

    id: str = wire("id", default=None)
    """Number of the account, as in `phone_numbers.list`."""
    call_forwarding: CallForwarding | None = None
    """Where inbound calls to the number are sent on to, and when."""
    call_recording: CallRecording | None = None
    """Whether and how inbound calls to the number are recorded."""
    cnam_listing: CnamListing | None = None
    """Name shown to those who get calls from this number: the entry in the US CNAM databases."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    emergency: PhoneNumberWithVoiceSettingsEmergency | None = None
    """Emergency calling of the number: whether it works, with which address, and how far it is
    set up."""
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    """What happens to inbound calls that look fraudulent: `reject_calls` drops them,
    `flag_calls` lets them through marked, `disabled` does not check. Costs a monthly fee
    per number."""
    media_features: MediaFeatures | None = None
    """How audio and fax media of calls with this number are handled: RTP addresses and T.38."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    tech_prefix_enabled: bool | None = None
    """Whether calls of this number use a tech prefix, digits in front of the dialed number
    that identify the account."""
    translated_number: str | None = None
    """Replaces the dialed number of inbound calls before they reach your side; digits or
    letters, so that the system behind can tell its lines apart."""
    usage_payment_method: Literal["pay-per-minute", "channel"] | None = None
    """How inbound calls are paid: `pay-per-minute` by their length, `channel` from the
    account's flat-rate concurrent channels."""


class PhoneNumberWithVoiceSettingsEmergency(Model):
    """Part of `PhoneNumberWithVoiceSettings`."""

    emergency_address_id: str | None = None
    """Validated address that the emergency center gets for calls from this number, from
    `addresses.create`."""
    emergency_enabled: bool | None = None
    """Whether emergency calls from the number carry a registered address; `true` needs an
    emergency address and adds a monthly fee."""
    emergency_status: (
        Literal["disabled", "active", "provisioning", "deprovisioning", "provisioning-failed"]
        | None
    ) = None
    """How far emergency calling is set up: `active` works, `provisioning` and `deprovisioning`
    are under way, `provisioning-failed` needs another address."""


class PhoneNumbersJob(Model):
    """Response of `client.phone_numbers.jobs.delete_batch`, `client.phone_numbers.jobs.list` and 3 more."""

    id: str = wire("id", default=None)
    """Identifies the job, for `phone_numbers.jobs.retrieve`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    etc: datetime | None = None
    """Estimated time of completion of the job (RFC 3339)."""
    failed_operations: list[PhoneNumbersJobFailedOperation] | None = None
    """Numbers for which the job failed, each with its errors."""
    parameters: PhoneNumbersJobParameters | None = None
    """What the job was started with, as saved at that time; filters appear resolved to the
    numbers they matched."""
    pending_operations: list[PhoneNumbersJobPhoneNumber] | None = None
    """Numbers the job has still to work on."""
    phone_numbers: list[PhoneNumbersJobPhoneNumber] | None = None
    """All numbers the job works on."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "in_progress", "completed", "failed", "expired"] | None = None
    """`pending` has not begun, `in_progress` is running, `completed` has gone through all
    numbers, `failed` and `expired` have stopped."""
    successful_operations: list[PhoneNumbersJobPhoneNumber] | None = None
    """Numbers for which the job is done."""
    type: (
        Literal["update_emergency_settings", "delete_phone_numbers", "update_phone_numbers"] | None
    ) = None
    """What the job does: `update_phone_numbers` changes settings, `update_emergency_settings`
    emergency calling, `delete_phone_numbers` deletes."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PhoneNumbersJobCallForwarding(Model):
    """Part of `PhoneNumbersJobVoice`."""

    call_forwarding_enabled: bool | None = None
    """Switches forwarding on; it takes effect only with `forwards_to` and `forwarding_type`
    set as well."""
    forwarding_type: str | None = None
    """When calls are forwarded: `always`, or only `on-failure` of the connection. Needs
    `forwards_to`."""
    forwards_to: str | None = None
    """Number that gets the forwarded calls, in E.164 format. Nothing is forwarded while it is
    empty."""


class PhoneNumbersJobCallRecording(Model):
    """Part of `PhoneNumbersJobVoice`."""

    inbound_call_recording_channels: str | None = None
    """`dual` records in stereo, the first leg on the left channel and everybody else on the
    right; `single` mixes all into mono."""
    inbound_call_recording_enabled: bool | None = None
    """Records every inbound call to the number."""
    inbound_call_recording_format: str | None = None
    """Audio format of the recordings: `wav` keeps the full quality, `mp3` saves space."""
    record_continue_on_hold: bool | None = None
    """Whether recording went on while a call was on hold."""


class PhoneNumbersJobCnamListing(Model):
    """Part of `PhoneNumbersJobVoice`."""

    cnam_listing_details: str | None = None
    """Caller name as others see it: letters, digits and spaces, at most 15 characters. Takes
    effect with `cnam_listing_enabled`."""
    cnam_listing_enabled: bool | None = None
    """Publishes the caller name; needs `cnam_listing_details`."""


class PhoneNumbersJobFailedOperation(Model):
    """Part of `PhoneNumbersJob`."""

    id: str = wire("id", default=None)
    """Number of the account, as in `phone_numbers.list`."""
    errors: list[NumbersError] | None = None
    """Why the job failed for this number."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""


class PhoneNumbersJobMediaFeatures(Model):
    """Part of `PhoneNumbersJobVoice`."""

    accept_any_rtp_packets_enabled: bool | None = None
    """Accepts RTP from any address and port of your side, not only from the one Telnyx sends
    to. Helps behind NAT, but is less strict."""
    rtp_auto_adjust_enabled: bool | None = None
    """Sends RTP to where packets come from instead of the address in the SDP; makes calls
    behind NAT work."""
    t38_fax_gateway_enabled: bool | None = None
    """Accepts a T.38 re-INVITE for faxes on this number; Telnyx never sends such a re-INVITE
    itself."""


class PhoneNumbersJobParameters(Model):
    """Part of `PhoneNumbersJob`."""

    add_tags: list[str] | None = None
    """Tags the job adds to the numbers."""
    billing_group_id: str | None = None
    """Billing group that the number's costs are booked to, from `billing_groups.list`."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    deletion_lock_enabled: bool | None = None
    """`true` protects the number from being deleted by API or in the portal until the lock is
    taken off."""
    emergency_address_id: str | None = None
    """Validated address that the emergency center gets for calls from this number, from
    `addresses.create`."""
    emergency_enabled: bool | None = None
    """Whether emergency calls from the number carry a registered address; `true` needs an
    emergency address and adds a monthly fee."""
    external_pin: str | None = None
    """PIN that a carrier must know to port the number away. Telnyx checks it where that
    carrier takes part; not all do."""
    hd_voice_enabled: bool | None = None
    """Wideband audio (HD Voice) on the number; a paid feature that not every number offers."""
    phone_numbers: list[str | int] | None = None
    """Numbers the job was started for, by ID or in E.164 format; a filter appears as the
    numbers it selected."""
    remove_tags: list[str] | None = None
    """Tags the job takes away from the numbers."""
    tags: list[str] | None = None
    """Labels of your own for sorting and finding numbers."""
    voice: PhoneNumbersJobVoice | None = None
    """Voice settings that are set on all the numbers."""


class PhoneNumbersJobVoice(Model):
    """Part of `PhoneNumbersJobParameters`."""

    call_forwarding: PhoneNumbersJobCallForwarding | None = None
    """Where inbound calls to the number are sent on to, and when."""
    call_recording: PhoneNumbersJobCallRecording | None = None
    """Whether and how inbound calls to the number are recorded."""
    caller_id_name_enabled: bool | None = None
    """Looks up the caller's name for inbound calls to this number and passes it on with the
    call; each lookup may be charged."""
    cnam_listing: PhoneNumbersJobCnamListing | None = None
    """Name shown to those who get calls from this number: the entry in the US CNAM databases."""
    inbound_call_screening: str | None = None
    """What happens to inbound calls that look fraudulent: `reject_calls` drops them,
    `flag_calls` lets them through marked, `disabled` does not check. Costs a monthly fee
    per number."""
    media_features: PhoneNumbersJobMediaFeatures | None = None
    """How audio and fax media of calls with this number are handled: RTP addresses and T.38."""
    tech_prefix_enabled: bool | None = None
    """Whether calls of this number use a tech prefix, digits in front of the dialed number
    that identify the account."""
    usage_payment_method: str | None = None
    """How inbound calls are paid: `pay-per-minute` by their length, `channel` from the
    account's flat-rate concurrent channels."""


class SlimPhoneNumber(Model):
    """Response of `client.phone_numbers.slim_list`."""

    id: str = wire("id", default=None)
    """Identifies the number in the account, for `phone_numbers.retrieve`, `.update` and the
    settings methods."""
    activated_at: datetime | None = None
    """When the number first became active (RFC 3339); `null` before, and for old numbers from
    before this was recorded."""
    billing_group_id: str | None = None
    """Billing group that the number's costs are booked to, from `billing_groups.list`."""
    call_forwarding_enabled: bool | None = None
    """Switches forwarding on; it takes effect only with `forwards_to` and `forwarding_type`
    set as well."""
    call_recording_enabled: bool | None = None
    """Whether inbound calls to the number are recorded; change it with
    `phone_numbers.voice.update`."""
    caller_id_name_enabled: bool | None = None
    """Whether the caller's name is looked up for inbound calls."""
    cnam_listing_enabled: bool | None = None
    """Publishes the caller name; needs `cnam_listing_details`."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    country_iso_alpha2: str | None = None
    """Country of the number, in ISO 3166-1 alpha-2 form (`US`)."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    emergency_address_id: str | None = None
    """Address that the emergency center gets for calls from the number; empty without one."""
    emergency_enabled: bool | None = None
    """Whether emergency calls from the number carry a registered address; `true` needs an
    emergency address and adds a monthly fee."""
    emergency_status: (
        Literal["active", "deprovisioning", "disabled", "provisioning", "provisioning-failed"]
        | None
    ) = None
    """How far emergency calling is set up: `active` works, `provisioning` and `deprovisioning`
    are under way, `provisioning-failed` needs another address."""
    external_pin: str | None = None
    """PIN that a carrier must know to port the number away. Telnyx checks it where that
    carrier takes part; not all do."""
    hd_voice_enabled: bool | None = None
    """Wideband audio (HD Voice) on the number; a paid feature that not every number offers."""
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    """What happens to inbound calls that look fraudulent: `reject_calls` drops them,
    `flag_calls` lets them through marked, `disabled` does not check. Costs a monthly fee
    per number."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
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
    """Kind of number, such as `local` or `toll_free`. Bought before July 2023 or a moment ago,
    it may be `longcode`, `tollfree` or `shortcode`."""
    purchased_at: str | None = None
    """When the number was bought (RFC 3339)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
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
    """State of the number: `active` works; `purchase-pending` and `port-pending` are on their
    way in, `port-out-pending` on its way out; `emergency-only` can make emergency calls
    only."""
    t38_fax_gateway_enabled: bool | None = None
    """Accepts a T.38 re-INVITE for faxes on this number; Telnyx never sends such a re-INVITE
    itself."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class VoicemailGreeting(Model):
    """Part of `VoicemailSettings`."""

    media_name: str | None = None
    """Audio file of the greeting, uploaded under this name with `media.upload`. Needed for the
    mode `custom_greeting`, ignored otherwise."""
    mode: Literal["default", "custom_greeting"] | None = None
    """`default` plays the standard greeting, `custom_greeting` the file in `media_name`."""


class VoicemailSettings(Model):
    """Response of `client.phone_numbers.voicemail.create`, `client.phone_numbers.voicemail.retrieve` and 1 more."""

    enabled: bool | None = None
    """Whether callers can leave a message when a call to the number is not taken."""
    greeting: VoicemailGreeting | None = None
    """What callers hear first: the standard greeting, or a recording of your own."""
    pin: str | None = None
    """Digits the user types to listen to the voicemail."""
