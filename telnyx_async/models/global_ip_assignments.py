"""Responses of `client.global_ip_assignments`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "GlobalIPAssignment",
]


class GlobalIPAssignment(Model):
    """Response of `client.global_ip_assignments.create`, `client.global_ip_assignments.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    global_ip_id: str | None = None
    is_announced: bool | None = None
    is_connected: bool | None = None
    is_in_maintenance: bool | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    wireguard_peer_id: str | None = None
