"""Responses of `client.dynamic_emergency_addresses`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "DynamicEmergencyAddress",
]


class DynamicEmergencyAddress(Model):
    """Response of `client.dynamic_emergency_addresses.create`, `client.dynamic_emergency_addresses.delete` and 2 more."""

    administrative_area: str
    country_code: Literal["US", "CA", "PR"]
    house_number: str
    locality: str
    postal_code: str
    street_name: str
    id: str = wire("id", default=None)
    created_at: str | None = None
    extended_address: str | None = None
    house_suffix: str | None = None
    record_type: str | None = None
    sip_geolocation_id: str | None = None
    status: Literal["pending", "activated", "rejected"] | None = None
    street_post_directional: str | None = None
    street_pre_directional: str | None = None
    street_suffix: str | None = None
    updated_at: str | None = None
