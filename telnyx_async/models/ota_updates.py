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
    created_at: str | None = None
    record_type: str | None = None
    settings: OtaUpdateSettings | None = None
    sim_card_id: str | None = None
    status: Literal["in-progress", "completed", "failed"] | None = None
    type: Literal["sim_card_network_preferences"] | None = None
    updated_at: str | None = None


class OtaUpdateNetworkPreference(Model):
    """Part of `OtaUpdateSettings`."""

    mobile_network_operator_id: str | None = None
    mobile_network_operator_name: str | None = None
    priority: int | None = None


class OtaUpdateSettings(Model):
    """Part of `OtaUpdate`."""

    mobile_network_operators_preferences: list[OtaUpdateNetworkPreference] | None = None


class OtaUpdateSummary(Model):
    """Response of `client.ota_updates.list`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    sim_card_id: str | None = None
    status: Literal["in-progress", "completed", "failed"] | None = None
    type: Literal["sim_card_network_preferences"] | None = None
    updated_at: str | None = None
