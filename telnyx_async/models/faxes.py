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
    """Identifier of the fax, for looking it up, canceling or deleting it; webhooks call it
    `fax_id`."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every webhook of this fax."""
    connection_id: str | None = None
    """Fax application that sends or receives the fax, from `fax_applications.list`."""
    created_at: datetime | None = None
    """When the fax was requested or came in (RFC 3339)."""
    direction: Literal["inbound", "outbound"] | None = None
    """`inbound` for a fax received, `outbound` for one sent."""
    failure_reason: str | None = None
    """Why it failed, for telling a user: for instance `receiver_no_answer` or
    `receiver_call_dropped`; null if it did not."""
    from_: str | None = wire("from", default=None)
    """Number that the fax comes from, in E.164 format (`+13125550101`)."""
    from_display_name: str | None = None
    """Sender's name shown to the recipient (SIP display name): up to 128 letters, digits,
    spaces and `-_~!.+`; the number itself if left out."""
    internal_failure_reason: str | None = None
    """Why it failed in technical detail, for support; null if it did not."""
    media_name: str | None = None
    """Document by its name in media storage, from `media.upload`; excludes `media_url` and
    `contents`."""
    media_url: str | None = None
    """Address of the document; of a fax received it expires, and `faxes.actions.refresh`
    renews it."""
    preview_url: str | None = None
    """Temporary address of the preview, with `store_preview`; works for 10 minutes."""
    quality: Literal["normal", "high", "very_high", "ultra_light", "ultra_dark"] | None = None
    """Resolution of the pages: the `ultra` values are finest and slowest, `ultra_light` for
    pictures, `ultra_dark` for text."""
    record_type: Literal["fax"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
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
    """`queued`, `media.processed` (document ready), `originated` (dialing), `sending`, then
    `delivered` or `failed`; a fax received is `initiated`, `receiving`, `media.processing`,
    then `received`."""
    store_media: bool | None = None
    """Keeps the document at a temporary address (`stored_media_url`); not with `media_name`,
    which is stored already."""
    stored_media_url: str | None = None
    """Temporary address of the document, with `store_media`; works for 10 minutes,
    `faxes.retrieve` gives a new one."""
    to: str | None = None
    """Number in E.164 format (`+13125550101`), or SIP URI, that the fax goes to."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    webhook_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_url` does not respond with 2xx."""
    webhook_url: str | None = None
    """Endpoint for this fax's events, in place of the application's `webhook_event_url`."""


class FaxCommandResult(Model):
    """Response of `client.faxes.actions.cancel` and `client.faxes.actions.refresh`."""

    result: str | None = None
    """`ok`: the request was accepted; what becomes of it comes by webhook."""
