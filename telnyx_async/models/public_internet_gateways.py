"""Responses of `client.public_internet_gateways`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "PublicInternetGateway",
]


class PublicInternetGateway(Model):
    """Response of `client.public_internet_gateways.create`, `client.public_internet_gateways.delete` and 2 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    public_ip: str | None = None
    record_type: str | None = None
    region_code: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    updated_at: str | None = None
