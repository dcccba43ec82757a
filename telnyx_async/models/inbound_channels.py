"""What `client.inbound_channels` answers with."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "InboundChannels",
]


class InboundChannels(Model):
    """Answer of `client.inbound_channels.list` and `client.inbound_channels.update`."""

    channels: int | None = None
    record_type: str | None = None
