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
    """State or province, in two letters (`IL`)."""
    country_code: Literal["US", "CA", "PR"]
    """Country of the location; dynamic emergency calling exists in the US, Canada and Puerto
    Rico."""
    house_number: str
    """Number of the building in its street, without letters or fractions, which go to
    `house_suffix`."""
    locality: str
    """City or town, as the post writes it."""
    postal_code: str
    """Postal or ZIP code, in the form of the country."""
    street_name: str
    """Name of the street alone, without number, direction (`W`) or kind (`ST`)."""
    id: str = wire("id", default=None)
    """Identifies the location; give it to `dynamic_emergency_endpoints.create`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    extended_address: str | None = None
    """Where to find the caller within the building: floor, suite, room."""
    house_suffix: str | None = None
    """What follows the house number, such as `A` or `1/2`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sip_geolocation_id: str | None = None
    """Reference of the location; send it in the `Geolocation` header of the SIP INVITE of an
    emergency call."""
    status: Literal["pending", "activated", "rejected"] | None = None
    """`pending` is being validated, `activated` can be used in calls, `rejected` is no valid
    emergency address."""
    street_post_directional: str | None = None
    """Compass direction behind the street name, abbreviated: `NE` in "5th Ave NE"."""
    street_pre_directional: str | None = None
    """Compass direction in front of the street name, abbreviated: `W` in "W Madison St"."""
    street_suffix: str | None = None
    """Kind of street, abbreviated: `ST`, `AVE`, `BLVD`."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
