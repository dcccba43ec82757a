"""Responses of `client.dynamic_emergency_endpoints`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "DynamicEmergencyEndpoint",
]


class DynamicEmergencyEndpoint(Model):
    """Response of `client.dynamic_emergency_endpoints.create`, `client.dynamic_emergency_endpoints.delete` and 2 more."""

    callback_number: str
    """Number the emergency operator can call back, in E.164 format (`+13125550101`)."""
    caller_name: str
    """Name of the caller that the emergency center sees."""
    dynamic_emergency_address_id: str
    """Location of the device: an activated address from `dynamic_emergency_addresses.create`."""
    id: str = wire("id", default=None)
    """Identifies the endpoint: one device at one location."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sip_from_id: str | None = None
    """Reference of the device; send it as user part of the `From` or `P-Asserted-Identity`
    header of an emergency call."""
    status: Literal["pending", "activated", "rejected"] | None = None
    """`pending` is being set up, `activated` can make emergency calls, `rejected` could not be
    set up."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
