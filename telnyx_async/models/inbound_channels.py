"""Responses of `client.inbound_channels`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "InboundChannels",
]


class InboundChannels(Model):
    """Response of `client.inbound_channels.list` and `client.inbound_channels.update`."""

    channels: int | None = None
    """Voice channels for incoming calls to US numbers: how many can go on at a time under
    channel billing."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
