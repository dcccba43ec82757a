"""Responses of `client.list`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import PaginationMeta

__all__ = [
    "ChannelZoneNumber",
    "ChannelZoneNumbers",
    "ChannelZoneNumbersList",
]


class ChannelZoneNumber(Model):
    """Part of `ChannelZoneNumbers`."""

    country: str | None = None
    """Country the phone number belongs to."""
    number: str | None = None
    """Phone number billed by channels, in E.164 format."""


class ChannelZoneNumbers(Model):
    """Part of `ChannelZoneNumbersList`."""

    number_of_channels: int | None = None
    """Concurrent calls paid for in the zone, shared by all its numbers."""
    numbers: list[ChannelZoneNumber] | None = None
    """Phone numbers that share the zone's channels."""
    zone_id: str | None = None
    """Channel zone, by its ID from `channel_zones.list`."""
    zone_name: str | None = None
    """Name of the channel zone, such as a country or region."""


class ChannelZoneNumbersList(Model):
    """Response of `client.list.retrieve_all` and `client.list.retrieve_by_zone`."""

    data: list[ChannelZoneNumbers] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
