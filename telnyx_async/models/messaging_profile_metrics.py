"""Responses of `client.messaging_profile_metrics`."""

from __future__ import annotations

from typing import Any

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import ListMeta

__all__ = [
    "MessagingProfileMetricList",
]


class MessagingProfileMetricList(Model):
    """Response of `client.messaging_profile_metrics.list`."""

    data: list[dict[str, Any]] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: ListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
