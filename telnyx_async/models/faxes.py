"""Responses of `client.faxes`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "Fax",
    "FaxCommandResult",
]


class Fax(Model):
    """Response of `client.faxes.create`, `client.faxes.list` and 1 more."""

    id: str = wire("id", default=None)
    client_state: str | None = None
    connection_id: str | None = None
    created_at: datetime | None = None
    direction: Literal["inbound", "outbound"] | None = None
    failure_reason: str | None = None
    from_: str | None = wire("from", default=None)
    from_display_name: str | None = None
    internal_failure_reason: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    preview_url: str | None = None
    quality: Literal["normal", "high", "very_high", "ultra_light", "ultra_dark"] | None = None
    record_type: Literal["fax"] | None = None
    status: (
        Literal[
            "queued",
            "media.processed",
            "originated",
            "sending",
            "delivered",
            "failed",
            "initiated",
            "receiving",
            "media.processing",
            "received",
        ]
        | None
    ) = None
    store_media: bool | None = None
    stored_media_url: str | None = None
    to: str | None = None
    updated_at: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class FaxCommandResult(Model):
    """Response of `client.faxes.actions.cancel` and `client.faxes.actions.refresh`."""

    result: str | None = None
