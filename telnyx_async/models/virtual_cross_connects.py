"""Responses of `client.virtual_cross_connects`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "VirtualCrossConnect",
    "VirtualCrossConnectRegion",
]


class VirtualCrossConnect(Model):
    """Response of `client.virtual_cross_connects.create`, `client.virtual_cross_connects.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifies the virtual cross connect."""
    bandwidth_mbps: float | None = None
    """Bandwidth of the connection in megabits per second; see
    `virtual_cross_connects_coverage.list`."""
    bgp_asn: float | None = None
    """Autonomous system number of your side for BGP; `null` has Telnyx assign one."""
    cloud_provider: Literal["aws", "azure", "gce"] | None = None
    """Cloud to connect with: `aws`, `azure` or `gce` (Google)."""
    cloud_provider_region: str | None = None
    """Region of the cloud, as its provider writes it: `us-east-1` at AWS, `Frankfurt` at
    Azure."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name of the connection, for display."""
    network_id: str | None = None
    """Private network, from `networks.create` or `networks.list`."""
    primary_bgp_key: str | None = None
    """Key that protects the BGP session of the first circuit."""
    primary_cloud_account_id: str | None = None
    """Your account with the cloud, as a rule the account ID at AWS, the service key at Azure,
    the pairing key at Google."""
    primary_cloud_ip: str | None = None
    """Address of your side of the first circuit; one is chosen without it. Leave it out for
    Google, which assigns it later."""
    primary_enabled: bool | None = None
    """Whether the first circuit is in use; `false` shuts it off."""
    primary_routing_announcement: bool | None = None
    """Whether routes are announced by BGP over the first circuit."""
    primary_telnyx_ip: str | None = None
    """Address of Telnyx's side of the first circuit; one is chosen without it. Leave it out
    for Google, which assigns it later."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region: VirtualCrossConnectRegion | None = None
    """Region it is set up in, with code and name."""
    region_code: str | None = None
    """Region in which it is set up; one of `regions.list`, or of `wireless.retrieve_regions`
    for SIM card products."""
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    """`created` has been asked for, `provisioning` is being set up, `provisioned` carries
    traffic, `deleting` is being removed."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    secondary_cloud_ip: str | None = None
    """Address of your side of the second circuit; one is chosen without it. Leave it out for
    Google, which assigns it later."""
    secondary_enabled: bool | None = None
    """Whether the second circuit is in use; `false` shuts it off."""
    secondary_routing_announcement: bool | None = None
    """Whether routes are announced by BGP over the second circuit."""
    secondary_bgp_key: str | None = None
    """Key that protects the BGP session of the second circuit."""
    secondary_cloud_account_id: str | None = None
    """Account or key for the second circuit; only Google needs one of its own."""
    secondary_telnyx_ip: str | None = None
    """Address of Telnyx's side of the second circuit; one is chosen without it. Leave it out
    for Google, which assigns it later."""


class VirtualCrossConnectRegion(Model):
    """Part of `VirtualCrossConnect`."""

    code: str | None = None
    """Code of the region, such as `ashburn-va`; give it as `region_code`."""
    name: str | None = None
    """Name of the region, for display."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
