"""Responses of `client.sim_cards`."""

from __future__ import annotations

from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import SimCardConsumedData, SimCardDataLimit, SimCardStatus

__all__ = [
    "BulkSimCardAction",
    "RegistrationCodeValidation",
    "SimCard",
    "SimCardActivationCode",
    "SimCardCurrentDeviceLocation",
    "SimCardDeviceDetails",
    "SimCardPinPukCodes",
    "SimCardPublicIP",
    "WirelessConnectivityLog",
    "WirelessSimCardAction",
    "WirelessSimCardActionStatus",
]


class BulkSimCardAction(Model):
    """Response of `client.sim_cards.actions.bulk_disable_voice`, `client.sim_cards.actions.bulk_enable_voice` and 1 more."""

    id: str = wire("id", default=None)
    action_type: (
        Literal["bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips"] | None
    ) = None
    created_at: str | None = None
    record_type: str | None = None
    settings: dict[str, Any] | None = None
    updated_at: str | None = None


class RegistrationCodeValidation(Model):
    """Response of `client.sim_cards.actions.validate_registration_codes`."""

    invalid_detail: str | None = None
    record_type: str | None = None
    registration_code: str | None = None
    valid: bool | None = None


class SimCard(Model):
    """Response of `client.sim_cards.delete`, `client.sim_cards.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    actions_in_progress: bool | None = None
    authorized_imeis: list[str] | None = None
    created_at: str | None = None
    current_billing_period_consumed_data: SimCardConsumedData | None = None
    current_device_location: SimCardCurrentDeviceLocation | None = None
    current_imei: str | None = None
    current_mcc: str | None = None
    current_mnc: str | None = None
    data_limit: SimCardDataLimit | None = None
    eid: str | None = None
    esim_installation_status: Literal["released", "disabled"] | None = None
    iccid: str | None = None
    imsi: str | None = None
    ipv4: str | None = None
    ipv6: str | None = None
    live_data_session: Literal["connected", "disconnected", "unknown"] | None = None
    msisdn: str | None = None
    pin_puk_codes: SimCardPinPukCodes | None = None
    record_type: str | None = None
    resources_with_in_progress_actions: list[dict[str, Any]] | None = None
    sim_card_group_id: str | None = None
    status: SimCardStatus | None = None
    tags: list[str] | None = None
    type: Literal["physical", "esim"] | None = None
    updated_at: str | None = None
    version: str | None = None
    voice_enabled: bool | None = None


class SimCardActivationCode(Model):
    """Response of `client.sim_cards.get_activation_code`."""

    activation_code: str | None = None
    record_type: str | None = None


class SimCardCurrentDeviceLocation(Model):
    """Part of `SimCard`."""

    accuracy: int | None = None
    accuracy_unit: str | None = None
    latitude: str | None = None
    longitude: str | None = None


class SimCardDeviceDetails(Model):
    """Response of `client.sim_cards.get_device_details`."""

    brand_name: str | None = None
    device_type: str | None = None
    imei: str | None = None
    device_model_name: str | None = wire("model_name", default=None)
    operating_system: str | None = None
    record_type: str | None = None


class SimCardPinPukCodes(Model):
    """Part of `SimCard`."""

    pin1: str | None = None
    pin2: str | None = None
    puk1: str | None = None
    puk2: str | None = None


class SimCardPublicIP(Model):
    """Response of `client.sim_cards.get_public_ip`."""

    created_at: str | None = None
    ip: str | None = None
    record_type: str | None = None
    region_code: str | None = None
    sim_card_id: str | None = None
    type: Literal["ipv4"] | None = None
    updated_at: str | None = None


class WirelessConnectivityLog(Model):
    """Response of `client.sim_cards.list_wireless_connectivity_logs`."""

    id: int = wire("id", default=None)
    apn: str | None = None
    cell_id: str | None = None
    created_at: str | None = None
    imei: str | None = None
    imsi: str | None = None
    ipv4: str | None = None
    ipv6: str | None = None
    last_seen: str | None = None
    log_type: Literal["registration", "data"] | None = None
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    radio_access_technology: str | None = None
    record_type: str | None = None
    sim_card_id: str | None = None
    start_time: str | None = None
    state: str | None = None
    stop_time: str | None = None


class WirelessSimCardAction(Model):
    """Response of `client.sim_cards.actions.disable`, `client.sim_cards.actions.disable_voice` and 7 more."""

    id: str = wire("id", default=None)
    action_type: (
        Literal[
            "enable",
            "enable_standby_sim_card",
            "disable",
            "set_standby",
            "enable_voice",
            "disable_voice",
        ]
        | None
    ) = None
    created_at: str | None = None
    record_type: str | None = None
    settings: dict[str, Any] | None = None
    sim_card_id: str | None = None
    status: WirelessSimCardActionStatus | None = None
    updated_at: str | None = None


class WirelessSimCardActionStatus(Model):
    """Part of `WirelessSimCardAction`."""

    reason: str | None = None
    value: Literal["in-progress", "completed", "failed", "interrupted"] | None = None
