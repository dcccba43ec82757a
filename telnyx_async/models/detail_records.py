"""Responses of `client.detail_records`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "AmdDetailRecord",
    "ConferenceDetailRecord",
    "ConferenceParticipantDetailRecord",
    "DetailRecord",
    "MediaStorageDetailRecord",
    "MessageDetailRecord",
    "SimCardUsageDetailRecord",
    "VerifyDetailRecord",
]


class AmdDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["amd_detail_record"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    id: str = wire("id", default=None)
    """Identifier of this use of answering machine detection."""
    billing_group_id: str | None = None
    """Billing group the charge goes to, from `billing_groups.list`."""
    billing_group_name: str | None = None
    """Name of the billing group the charge goes to."""
    call_leg_id: str | None = None
    """Call leg on which the machine detection listened."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    connection_id: str | None = None
    """Connection or application under which the call ran."""
    connection_name: str | None = None
    """Your label for the connection, shown in the portal and usable as a filter."""
    cost: str | None = None
    """What the detection cost, in `currency`, as a decimal string."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    feature: Literal["PREMIUM"] | None = None
    """Which answering machine detection was used; `PREMIUM` is the one with costs."""
    invoked_at: datetime | None = None
    """When the feature was used, RFC 3339 in UTC."""
    is_telnyx_billable: bool | None = None
    """Whether charges by Telnyx may arise from it."""
    rate: str | None = None
    """Price per unit of `rate_measured_in`, as a decimal string."""
    rate_measured_in: str | None = None
    """Unit the `rate` is for, such as seconds, minutes or one use."""
    tags: str | None = None
    """Tags of yours that apply to the call."""


class ConferenceDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["conference_detail_record"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    id: str = wire("id", default=None)
    """Identifier of the conference, as `conferences.create` returned it."""
    call_leg_id: str | None = None
    """Call leg with which the conference was made."""
    call_sec: int | None = None
    """How long the conference lasted, in seconds."""
    call_session_id: str | None = None
    """Call session in which the conference was made."""
    connection_id: str | None = None
    """Call Control application under which the conference ran."""
    ended_at: datetime | None = None
    """When the conference was over, RFC 3339 in UTC."""
    expires_at: datetime | None = None
    """When the conference would have ended at the latest, RFC 3339 in UTC."""
    is_telnyx_billable: bool | None = None
    """Whether charges by Telnyx may arise from it."""
    name: str | None = None
    """Name under which the conference was made."""
    participant_call_sec: int | None = None
    """Seconds of all participants added together."""
    participant_count: int | None = None
    """How many participants joined in the course of the conference."""
    region: str | None = None
    """Where the conference's audio was mixed."""
    started_at: datetime | None = None
    """When the conference began, RFC 3339 in UTC."""
    user_id: str | None = None
    """Telnyx user to whom the record or charge belongs."""


class ConferenceParticipantDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["conference_participant_detail_record"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    id: str = wire("id", default=None)
    """Identifier of this participation in the conference."""
    billed_sec: int | None = None
    """Seconds charged for, after rounding up to the billing unit."""
    call_leg_id: str | None = None
    """Leg by which the participant was connected, as in call webhooks."""
    call_sec: int | None = None
    """Length of the call in seconds."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    conference_id: str | None = None
    """Conference in which the participant took part."""
    cost: str | None = None
    """What the participation cost, in `currency`, as a decimal string."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    destination_number: str | None = None
    """Number the participant's call went to, in E.164 format."""
    is_telnyx_billable: bool | None = None
    """Whether charges by Telnyx may arise from it."""
    joined_at: datetime | None = None
    """When the participant came in, RFC 3339 in UTC."""
    left_at: datetime | None = None
    """When the participant went out, RFC 3339 in UTC; empty while present."""
    originating_number: str | None = None
    """Number the participant's call came from, in E.164 format."""
    rate: str | None = None
    """Price per unit of `rate_measured_in`, as a decimal string."""
    rate_measured_in: str | None = None
    """Unit the `rate` is for, such as seconds, minutes or one use."""
    user_id: str | None = None
    """Telnyx user to whom the record or charge belongs."""


class MediaStorageDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["media_storage"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    id: str = wire("id", default=None)
    """Identifier of this access to media storage."""
    action_type: str | None = None
    """What was done with the file, such as upload, download or delete."""
    asset_id: str | None = None
    """Media file that was stored, fetched or deleted."""
    cost: str | None = None
    """What the access cost, in `currency`, as a decimal string."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    link_channel_id: str | None = None
    """What the file was used for: the call, fax or message, by its identifier."""
    link_channel_type: str | None = None
    """Kind of thing `link_channel_id` stands for."""
    org_id: str | None = None
    """Identifier of the organization that owns the record."""
    rate: str | None = None
    """Price per unit of `rate_measured_in`, as a decimal string."""
    rate_measured_in: str | None = None
    """Unit the `rate` is for, such as seconds, minutes or one use."""
    status: str | None = None
    """Whether the access to the file succeeded."""
    user_id: str | None = None
    """Telnyx user to whom the record or charge belongs."""
    webhook_id: str | None = None
    """Webhook in connection with which the file was handled."""


class MessageDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["message_detail_record"]
    """Name of the record's schema, here that of a message (MDR)."""
    carrier: str | None = None
    """Carrier that took or handed over the message."""
    carrier_fee: str | None = None
    """Surcharge of the receiving carrier, passed on by Telnyx, as a decimal string."""
    cld: str | None = None
    """Called number: the receiver of the message or call, in E.164 format."""
    cli: str | None = None
    """Calling number: the sender of the message or caller, in E.164 format, or an alphanumeric
    sender."""
    completed_at: datetime | None = None
    """When the outcome was final, RFC 3339 in UTC."""
    cost: str | None = None
    """What the message cost: `rate` times `parts`, in `currency`."""
    country_code: str | None = None
    """Country of the receiver's number (`cld`), ISO 3166-1 alpha-2."""
    created_at: datetime | None = None
    """When the message reached Telnyx, RFC 3339 in UTC."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    delivery_status: str | None = None
    """Outcome of the last delivery: of the status webhook for messages, of the code for
    verifications."""
    delivery_status_failover_url: str | None = None
    """Your second URL for delivery statuses, used when the first fails."""
    delivery_status_webhook_url: str | None = None
    """Your URL that gets the message's delivery statuses."""
    direction: Literal["inbound", "outbound"] | None = None
    """`outbound` for messages you sent, `inbound` for those your number received."""
    errors: list[str] | None = None
    """Telnyx error codes that explain a failed delivery; empty on success."""
    fteu: bool | None = None
    """Whether the message was free to the end user (FTEU), which some short codes offer."""
    mcc: str | None = None
    """Mobile country code, three digits (`310` for the USA): with `mnc` it names the network
    that served."""
    message_type: Literal["SMS", "MMS", "RCS"] | None = None
    """Kind of message: plain text (`SMS`), with media (`MMS`), or rich (`RCS`)."""
    mnc: str | None = None
    """Mobile network code, two or three digits: the operator within the country of `mcc`."""
    on_net: bool | None = None
    """Whether both sender and receiver have Telnyx numbers, so that no other carrier was
    involved."""
    parts: int | None = None
    """Segments the message was cut into, each billed: 160 characters of the GSM alphabet or
    fewer of others."""
    profile_id: str | None = None
    """Messaging profile by which the message was sent or received."""
    profile_name: str | None = None
    """Name of the messaging profile by which the message went."""
    rate: str | None = None
    """Price of one part of the message, as a decimal string."""
    sent_at: datetime | None = None
    """When it left Telnyx for the recipient, RFC 3339 in UTC; empty before that."""
    source_country_code: str | None = None
    """Country of the sender's number, ISO 3166-1 alpha-2."""
    status: (
        Literal[
            "gw_timeout",
            "delivered",
            "dlr_unconfirmed",
            "dlr_timeout",
            "received",
            "gw_reject",
            "failed",
        ]
        | None
    ) = None
    """Final outcome: `delivered`, `received` (inbound), `dlr_unconfirmed` and `dlr_timeout`
    (no receipt from the carrier), `gw_timeout` and `gw_reject` (its gateway), `failed`."""
    tags: str | None = None
    """Tags of your number in the exchange, separated by commas."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_id: str | None = None
    """Telnyx user to whom the record or charge belongs."""
    uuid: str | None = None
    """Identifier of the message, as `messages.send` returned it."""


class SimCardUsageDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["sim_card_usage"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    id: str = wire("id", default=None)
    """Identifier of this data session of the SIM card."""
    closed_at: datetime | None = None
    """When the data session was over, RFC 3339 in UTC."""
    created_at: datetime | None = None
    """When the record of the data session was opened, RFC 3339 in UTC."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    data_cost: float | None = None
    """What the data of this session cost, in `currency`."""
    data_rate: str | None = None
    """Price per unit of data, as a decimal string."""
    data_unit: str | None = None
    """Unit in which the data are counted and priced."""
    downlink_data: float | None = None
    """Data received by the device; in megabytes, unless a unit is given along with it."""
    imsi: str | None = None
    """International Mobile Subscriber Identity: up to 15 digits by which mobile networks know
    the SIM."""
    ip_address: str | None = None
    """IP address from which the data came."""
    mcc: str | None = None
    """Mobile country code, three digits (`310` for the USA): with `mnc` it names the network
    that served."""
    mnc: str | None = None
    """Mobile network code, two or three digits: the operator within the country of `mcc`."""
    phone_number: str | None = None
    """Number (MSISDN) of the SIM card, in E.164 format."""
    sim_card_id: str | None = None
    """SIM card concerned, by the `id` from `sim_cards.list` (not the ICCID)."""
    sim_card_tags: str | None = None
    """Your tags on the SIM card, in one string."""
    sim_group_id: str | None = None
    """SIM card group the card was in when the data were used."""
    sim_group_name: str | None = None
    """Name of the SIM card group the card was in."""
    uplink_data: float | None = None
    """Data sent by the device; in megabytes, unless a unit is given along with it."""


class VerifyDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["verification_detail_record"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    id: str = wire("id", default=None)
    """Identifier of the verification, as `verifications.trigger_sms` or
    `verifications.trigger_call` returned it."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    delivery_status: str | None = None
    """Whether the code reached the phone, as the channel reports it."""
    destination_phone_number: str | None = None
    """Number the verification code was sent to, in E.164 format."""
    rate: str | None = None
    """Price per unit of `rate_measured_in`, as a decimal string."""
    rate_measured_in: str | None = None
    """Unit the `rate` is for, such as seconds, minutes or one use."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    verification_status: str | None = None
    """What became of the verification, for instance whether the code was accepted."""
    verify_channel_id: str | None = None
    """The message (`sms`, `psd2`) or the call control ID of the call (`call`, `flashcall`)
    that carried the code."""
    verify_channel_type: Literal["sms", "psd2", "call", "flashcall"] | None = None
    """Way the code took: text message, payment confirmation (`psd2`), spoken call, or a missed
    call (`flashcall`)."""
    verify_profile_id: str | None = None
    """Verify profile under which the code was sent."""
    verify_usage_fee: str | None = None
    """Fee for the verification itself, apart from message or call, as a decimal string."""


DetailRecord: TypeAlias = (
    MessageDetailRecord
    | ConferenceDetailRecord
    | ConferenceParticipantDetailRecord
    | AmdDetailRecord
    | VerifyDetailRecord
    | SimCardUsageDetailRecord
    | MediaStorageDetailRecord
)
