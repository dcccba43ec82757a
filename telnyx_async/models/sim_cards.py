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
    """Identifies the bulk action; its single actions are found by it with
    `sim_cards.actions.list`."""
    action_type: (
        Literal["bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips"] | None
    ) = None
    """`bulk_enable_voice` and `bulk_disable_voice` work on a whole SIM card group,
    `bulk_set_public_ips` on the cards that were named."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    settings: dict[str, Any] | None = None
    """What the bulk action was started with, such as the group or the cards."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class RegistrationCodeValidation(Model):
    """Response of `client.sim_cards.actions.validate_registration_codes`."""

    invalid_detail: str | None = None
    """Why the code cannot be used; empty when it is valid."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    registration_code: str | None = None
    """Ten-digit code of the SIM card, as printed on it."""
    valid: bool | None = None
    """Whether the code can be used to register a SIM card."""


class SimCard(Model):
    """Response of `client.sim_cards.delete`, `client.sim_cards.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the SIM card, for all `sim_cards` methods."""
    actions_in_progress: bool | None = None
    """Whether changes of the card are under way; see `sim_cards.actions.list`."""
    authorized_imeis: list[str] | None = None
    """Devices in which the SIM card may be used, by IMEI; in any other it stops working.
    `null` or empty allows all."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    current_billing_period_consumed_data: SimCardConsumedData | None = None
    """Data the SIM card has used so far in this billing period."""
    current_device_location: SimCardCurrentDeviceLocation | None = None
    """Where the device is, as estimated from the network."""
    current_imei: str | None = None
    """IMEI of the device the SIM card is in now."""
    current_mcc: str | None = None
    """Mobile country code of the network the SIM card is connected to: three digits (`310`)."""
    current_mnc: str | None = None
    """Mobile network code of the network the SIM card is connected to: two or three digits."""
    data_limit: SimCardDataLimit | None = None
    """Most data this card may use in a billing period; `null` for no limit of its own."""
    eid: str | None = None
    """EID: serial number of the chip that holds an eSIM; only for eSIMs."""
    esim_installation_status: Literal["released", "disabled"] | None = None
    """State of the eSIM profile between provider and device, `released` or `disabled`; only
    for eSIMs."""
    iccid: str | None = None
    """ICCID: serial number of the SIM card, up to 20 digits, as printed on it."""
    imsi: str | None = None
    """IMSI: under which the SIM card signs in to networks, up to 15 digits."""
    ipv4: str | None = None
    """IPv4 address of the card in the network it is connected to; changes with place and
    connection."""
    ipv6: str | None = None
    """IPv6 address of the card in the network it is connected to; changes with place and
    connection."""
    live_data_session: Literal["connected", "disconnected", "unknown"] | None = None
    """Whether the device has a data connection now."""
    msisdn: str | None = None
    """Phone number of the SIM card, in E.164 format."""
    pin_puk_codes: SimCardPinPukCodes | None = None
    """PIN and PUK codes of the card; only with `include_pin_puk_codes=True`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    resources_with_in_progress_actions: list[dict[str, Any]] | None = None
    """What is being changed at the card now."""
    sim_card_group_id: str | None = None
    """SIM card group, from `sim_card_groups.list`; its data limit, gateway and blocklist apply
    to the card."""
    status: SimCardStatus | None = None
    """State of the card; see its `value`."""
    tags: list[str] | None = None
    """Labels of your own for sorting and finding SIM cards."""
    type: Literal["physical", "esim"] | None = None
    """`physical` is a plastic card, `esim` is installed by download."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    version: str | None = None
    """Version of the SIM card product."""
    voice_enabled: bool | None = None
    """Whether the SIM card can make and take calls."""


class SimCardActivationCode(Model):
    """Response of `client.sim_cards.get_activation_code`."""

    activation_code: str | None = None
    """Text of the QR code for installing the eSIM; show it as QR code, or type it into the
    device."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class SimCardCurrentDeviceLocation(Model):
    """Part of `SimCard`."""

    accuracy: int | None = None
    """How far the true place may be from the given one."""
    accuracy_unit: str | None = None
    """Unit of `accuracy`: `m` for meters."""
    latitude: str | None = None
    """Latitude in decimal degrees."""
    longitude: str | None = None
    """Longitude in decimal degrees."""


class SimCardDeviceDetails(Model):
    """Response of `client.sim_cards.get_device_details`."""

    brand_name: str | None = None
    """Maker of the device the SIM card is in."""
    device_type: str | None = None
    """Kind of device, such as smartphone, modem or tracker."""
    imei: str | None = None
    """IMEI: the serial number of the device's radio, 15 digits."""
    device_model_name: str | None = wire("model_name", default=None)
    """Model of the device the SIM card is in."""
    operating_system: str | None = None
    """Operating system of the device, if known."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class SimCardPinPukCodes(Model):
    """Part of `SimCard`."""

    pin1: str | None = None
    """PIN that the device asks for when it starts: four digits."""
    pin2: str | None = None
    """Second PIN, for special functions of the card: four digits."""
    puk1: str | None = None
    """Code that unlocks the card after PIN1 was wrong too often: eight digits."""
    puk2: str | None = None
    """Code that unlocks the card after PIN2 was wrong too often: eight digits."""


class SimCardPublicIP(Model):
    """Response of `client.sim_cards.get_public_ip`."""

    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    ip: str | None = None
    """Public IP address of the SIM card; only once it has been set up."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region_code: str | None = None
    """Where the traffic of the address enters the Internet, as `wireless.retrieve_regions`
    names it."""
    sim_card_id: str | None = None
    """SIM card, from `sim_cards.list`."""
    type: Literal["ipv4"] | None = None
    """Kind of address; so far only `ipv4`."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class WirelessConnectivityLog(Model):
    """Response of `client.sim_cards.list_wireless_connectivity_logs`."""

    id: int = wire("id", default=None)
    """Identifies the session in the log."""
    apn: str | None = None
    """Access point name that the device used for its data connection."""
    cell_id: str | None = None
    """Radio cell the SIM card was connected to."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    imei: str | None = None
    """IMEI: the serial number of the device's radio, 15 digits."""
    imsi: str | None = None
    """IMSI: under which the SIM card signs in to networks, up to 15 digits."""
    ipv4: str | None = None
    """IPv4 address of the card in the network it is connected to; changes with place and
    connection."""
    ipv6: str | None = None
    """IPv6 address of the card in the network it is connected to; changes with place and
    connection."""
    last_seen: str | None = None
    """When the device last answered in this session (RFC 3339)."""
    log_type: Literal["registration", "data"] | None = None
    """Kind of session: `registration` the signing in to a network, `data` a data connection."""
    mobile_country_code: str | None = None
    """MCC of the network: three digits for its country."""
    mobile_network_code: str | None = None
    """MNC of the network: two or three digits that name it within the country."""
    radio_access_technology: str | None = None
    """Radio standard of the session, such as `LTE` or `UTRAN`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sim_card_id: str | None = None
    """SIM card, from `sim_cards.list`."""
    start_time: str | None = None
    """When the session began (RFC 3339)."""
    state: str | None = None
    """State of the session when it was logged."""
    stop_time: str | None = None
    """When the session ended (RFC 3339)."""


class WirelessSimCardAction(Model):
    """Response of `client.sim_cards.actions.disable`, `client.sim_cards.actions.disable_voice` and 7 more."""

    id: str = wire("id", default=None)
    """Identifies the action, for `sim_cards.actions.retrieve`."""
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
    """What is done: `enable`, `disable` and `set_standby` change the state of the card,
    `enable_standby_sim_card` follows when a card on standby uses data, the others switch
    voice."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    settings: dict[str, Any] | None = None
    """What the action was started with."""
    sim_card_id: str | None = None
    """SIM card, from `sim_cards.list`."""
    status: WirelessSimCardActionStatus | None = None
    """How far the action is."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class WirelessSimCardActionStatus(Model):
    """Part of `WirelessSimCardAction`."""

    reason: str | None = None
    """Why the action failed or was interrupted; `null` in the other states."""
    value: Literal["in-progress", "completed", "failed", "interrupted"] | None = None
    """`in-progress` is under way, `completed` done, `failed` went wrong, `interrupted` was
    stopped before the end."""
