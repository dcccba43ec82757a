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
    number: str | None = None


class ChannelZoneNumbers(Model):
    """Part of `ChannelZoneNumbersList`."""

    number_of_channels: int | None = None
    numbers: list[ChannelZoneNumber] | None = None
    zone_id: str | None = None
    zone_name: str | None = None


class ChannelZoneNumbersList(Model):
    """Response of `client.list.retrieve_all` and `client.list.retrieve_by_zone`."""

    data: list[ChannelZoneNumbers] | None = None
    meta: PaginationMeta | None = None
