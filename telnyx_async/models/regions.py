"""What `client.regions` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "RegionListResponse",
    "RegionListResponseData",
]


class RegionListResponseData(Model):
    """Answer of `client.regions.list`."""

    code: str | None = None
    created_at: str | None = None
    name: str | None = None
    record_type: str | None = None
    supported_interfaces: list[str] | None = None
    updated_at: str | None = None


RegionListResponse: TypeAlias = Data[list[RegionListResponseData]]
