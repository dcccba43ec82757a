"""What `client.virtual_cross_connects` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import Region

__all__ = [
    "VirtualCrossConnectCombined",
    "VirtualCrossConnectCombinedRegion",
    "VirtualCrossConnectCreateResponse",
    "VirtualCrossConnectDeleteResponse",
    "VirtualCrossConnectRetrieveResponse",
    "VirtualCrossConnectUpdateResponse",
]


class VirtualCrossConnectCombined(Model):
    """Answer of `client.virtual_cross_connects.create`, `client.virtual_cross_connects.delete` and 3 more."""

    id: str = wire("id", default=None)
    bandwidth_mbps: float | None = None
    bgp_asn: float | None = None
    cloud_provider: Literal["aws", "azure", "gce"] | str | None = None
    cloud_provider_region: str | None = None
    created_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    primary_bgp_key: str | None = None
    primary_cloud_account_id: str | None = None
    primary_cloud_ip: str | None = None
    primary_enabled: bool | None = None
    primary_routing_announcement: bool | None = None
    primary_telnyx_ip: str | None = None
    record_type: str | None = None
    region: Region | None = None
    region_code: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | str | None = None
    updated_at: str | None = None
    secondary_cloud_ip: str | None = None
    secondary_enabled: bool | None = None
    secondary_routing_announcement: bool | None = None
    secondary_bgp_key: str | None = None
    secondary_cloud_account_id: str | None = None
    secondary_telnyx_ip: str | None = None


VirtualCrossConnectCombinedRegion: TypeAlias = Region

VirtualCrossConnectCreateResponse: TypeAlias = Data[VirtualCrossConnectCombined]

VirtualCrossConnectDeleteResponse: TypeAlias = Data[VirtualCrossConnectCombined]

VirtualCrossConnectRetrieveResponse: TypeAlias = Data[VirtualCrossConnectCombined]

VirtualCrossConnectUpdateResponse: TypeAlias = Data[VirtualCrossConnectCombined]
