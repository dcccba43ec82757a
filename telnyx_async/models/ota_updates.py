"""Responses of `client.ota_updates`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "OtaUpdate",
    "OtaUpdateNetworkPreference",
    "OtaUpdateSettings",
    "OtaUpdateSummary",
]


class OtaUpdate(Model):
    """Response of `client.ota_updates.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the update, for `ota_updates.retrieve`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    settings: OtaUpdateSettings | None = None
    """What is written to the card."""
    sim_card_id: str | None = None
    """SIM card, from `sim_cards.list`."""
    status: Literal["in-progress", "completed", "failed"] | None = None
    """`in-progress` is on its way to the card, `completed` has been taken over, `failed` has
    not."""
    type: Literal["sim_card_network_preferences"] | None = None
    """What is changed on the card: so far its order of networks
    (`sim_card_network_preferences`)."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class OtaUpdateNetworkPreference(Model):
    """Part of `OtaUpdateSettings`."""

    mobile_network_operator_id: str | None = None
    """Mobile network, from `mobile_network_operators.list`."""
    mobile_network_operator_name: str | None = None
    """Brand of the mobile network, as `mobile_network_operators.list` shows it."""
    priority: int | None = None
    """Place of the network in the order: `0` is tried first."""


class OtaUpdateSettings(Model):
    """Part of `OtaUpdate`."""

    mobile_network_operators_preferences: list[OtaUpdateNetworkPreference] | None = None
    """Networks in the order in which the SIM card is to try them."""


class OtaUpdateSummary(Model):
    """Response of `client.ota_updates.list`."""

    id: str = wire("id", default=None)
    """Identifies the update, for `ota_updates.retrieve`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sim_card_id: str | None = None
    """SIM card, from `sim_cards.list`."""
    status: Literal["in-progress", "completed", "failed"] | None = None
    """`in-progress` is on its way to the card, `completed` has been taken over, `failed` has
    not."""
    type: Literal["sim_card_network_preferences"] | None = None
    """What is changed on the card: so far its order of networks
    (`sim_card_network_preferences`)."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
