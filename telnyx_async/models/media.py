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
    meta: PaginationMeta | None = None


class MediaResource(Model):
    """Response of `client.media.retrieve`, `client.media.update` and 1 more."""

    content_type: str | None = None
    created_at: str | None = None
    expires_at: str | None = None
    media_name: str | None = None
    updated_at: str | None = None
