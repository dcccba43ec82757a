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
    """Identifies the public internet gateway."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name of the gateway, for display."""
    network_id: str | None = None
    """Private network whose traffic leaves to the Internet through the gateway."""
    public_ip: str | None = None
    """IP address under which the gateway appears on the Internet."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region_code: str | None = None
    """Region in which it is set up; one of `regions.list`, or of `wireless.retrieve_regions`
    for SIM card products."""
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    """`created` has been asked for, `provisioning` is being set up, `provisioned` carries
    traffic, `deleting` is being removed."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
