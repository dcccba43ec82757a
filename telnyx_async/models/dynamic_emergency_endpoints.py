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
    caller_name: str
    dynamic_emergency_address_id: str
    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    sip_from_id: str | None = None
    status: Literal["pending", "activated", "rejected"] | None = None
    updated_at: str | None = None
