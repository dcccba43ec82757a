"""Models of messaging_profile_metrics."""

from __future__ import annotations

from typing import Any

from telnyx_async._model import Model
from telnyx_async.models.shared import PageMeta

__all__ = [
    "MessagingProfileMetricListResponse",
]


class MessagingProfileMetricListResponse(Model):
    """MessagingProfileMetricListResponse"""

    data: list[dict[str, Any]] | None = None
    meta: PageMeta | None = None
