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
    id: str = wire("id", default=None)
    billing_group_id: str | None = None
    billing_group_name: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    cost: str | None = None
    currency: str | None = None
    feature: Literal["PREMIUM"] | None = None
    invoked_at: datetime | None = None
    is_telnyx_billable: bool | None = None
    rate: str | None = None
    rate_measured_in: str | None = None
    tags: str | None = None


class ConferenceDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["conference_detail_record"]
    id: str = wire("id", default=None)
    call_leg_id: str | None = None
    call_sec: int | None = None
    call_session_id: str | None = None
    connection_id: str | None = None
    ended_at: datetime | None = None
    expires_at: datetime | None = None
    is_telnyx_billable: bool | None = None
    name: str | None = None
    participant_call_sec: int | None = None
    participant_count: int | None = None
    region: str | None = None
    started_at: datetime | None = None
    user_id: str | None = None


class ConferenceParticipantDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["conference_participant_detail_record"]
    id: str = wire("id", default=None)
    billed_sec: int | None = None
    call_leg_id: str | None = None
    call_sec: int | None = None
    call_session_id: str | None = None
    conference_id: str | None = None
    cost: str | None = None
    currency: str | None = None
    destination_number: str | None = None
    is_telnyx_billable: bool | None = None
    joined_at: datetime | None = None
    left_at: datetime | None = None
    originating_number: str | None = None
    rate: str | None = None
    rate_measured_in: str | None = None
    user_id: str | None = None


class MediaStorageDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["media_storage"]
    id: str = wire("id", default=None)
    action_type: str | None = None
    asset_id: str | None = None
    cost: str | None = None
    created_at: datetime | None = None
    currency: str | None = None
    link_channel_id: str | None = None
    link_channel_type: str | None = None
    org_id: str | None = None
    rate: str | None = None
    rate_measured_in: str | None = None
    status: str | None = None
    user_id: str | None = None
    webhook_id: str | None = None


class MessageDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["message_detail_record"]
    carrier: str | None = None
    carrier_fee: str | None = None
    cld: str | None = None
    cli: str | None = None
    completed_at: datetime | None = None
    cost: str | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    currency: str | None = None
    delivery_status: str | None = None
    delivery_status_failover_url: str | None = None
    delivery_status_webhook_url: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
    errors: list[str] | None = None
    fteu: bool | None = None
    mcc: str | None = None
    message_type: Literal["SMS", "MMS", "RCS"] | None = None
    mnc: str | None = None
    on_net: bool | None = None
    parts: int | None = None
    profile_id: str | None = None
    profile_name: str | None = None
    rate: str | None = None
    sent_at: datetime | None = None
    source_country_code: str | None = None
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
    tags: str | None = None
    updated_at: datetime | None = None
    user_id: str | None = None
    uuid: str | None = None


class SimCardUsageDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["sim_card_usage"]
    id: str = wire("id", default=None)
    closed_at: datetime | None = None
    created_at: datetime | None = None
    currency: str | None = None
    data_cost: float | None = None
    data_rate: str | None = None
    data_unit: str | None = None
    downlink_data: float | None = None
    imsi: str | None = None
    ip_address: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    phone_number: str | None = None
    sim_card_id: str | None = None
    sim_card_tags: str | None = None
    sim_group_id: str | None = None
    sim_group_name: str | None = None
    uplink_data: float | None = None


class VerifyDetailRecord(Model):
    """Response of `client.detail_records.list`."""

    record_type: Literal["verification_detail_record"]
    id: str = wire("id", default=None)
    created_at: datetime | None = None
    currency: str | None = None
    delivery_status: str | None = None
    destination_phone_number: str | None = None
    rate: str | None = None
    rate_measured_in: str | None = None
    updated_at: datetime | None = None
    verification_status: str | None = None
    verify_channel_id: str | None = None
    verify_channel_type: Literal["sms", "psd2", "call", "flashcall"] | None = None
    verify_profile_id: str | None = None
    verify_usage_fee: str | None = None


DetailRecord: TypeAlias = (
    MessageDetailRecord
    | ConferenceDetailRecord
    | ConferenceParticipantDetailRecord
    | AmdDetailRecord
    | VerifyDetailRecord
    | SimCardUsageDetailRecord
    | MediaStorageDetailRecord
)
