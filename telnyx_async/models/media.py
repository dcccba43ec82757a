"""What `client.media` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model
from telnyx_async.models.shared import Metadata

__all__ = [
    "MediaListResponse",
    "MediaResource",
    "MediaRetrieveResponse",
    "MediaUpdateResponse",
    "MediaUploadResponse",
]


class MediaListResponse(Model):
    """Answer of `client.media.list`."""

    data: list[MediaResource] | None = None
    meta: Metadata | None = None


class MediaResource(Model):
    """Answer of `client.media.retrieve`, `client.media.update` and 1 more."""

    content_type: str | None = None
    created_at: str | None = None
    expires_at: str | None = None
    media_name: str | None = None
    updated_at: str | None = None


MediaRetrieveResponse: TypeAlias = Data[MediaResource]

MediaUpdateResponse: TypeAlias = Data[MediaResource]

MediaUploadResponse: TypeAlias = Data[MediaResource]
