"""Responses of `client.inbound_channels`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "InboundChannels",
]


class InboundChannels(Model):
    """Response of `client.inbound_channels.list` and `client.inbound_channels.update`."""

    channels: int | None = None
    record_type: str | None = None
