"""Responses of `client.media`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import PaginationMeta

__all__ = [
    "MediaList",
    "MediaResource",
]


class MediaList(Model):
    """Response of `client.media.list`."""

    data: list[MediaResource] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class MediaResource(Model):
    """Response of `client.media.retrieve`, `client.media.update` and 1 more."""

    content_type: str | None = None
    """MIME type of the file, such as `audio/mpeg`."""
    created_at: str | None = None
    """When it was created (RFC 3339)."""
    expires_at: str | None = None
    """When the file is deleted automatically (RFC 3339)."""
    media_name: str | None = None
    """Name of the file, by which commands play it."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
