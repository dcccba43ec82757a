"""What `client.inbound_channels` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "InboundChannelListResponse",
    "InboundChannelListResponseData",
    "InboundChannelUpdateResponse",
    "InboundChannelUpdateResponseData",
]


class InboundChannelListResponseData(Model):
    """Answer of `client.inbound_channels.list` and `client.inbound_channels.update`."""

    channels: int | None = None
    record_type: str | None = None


InboundChannelListResponse: TypeAlias = Data[InboundChannelListResponseData]

InboundChannelUpdateResponse: TypeAlias = Data[InboundChannelListResponseData]

InboundChannelUpdateResponseData: TypeAlias = InboundChannelListResponseData
