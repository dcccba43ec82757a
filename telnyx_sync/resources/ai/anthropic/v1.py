"""`client.ai.anthropic.v1`."""

from __future__ import annotations

from telnyx_async.resources.ai.anthropic import v1 as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["V1"]


class V1(SyncResource):
    """Version 1 of Anthropic's API: messages."""

    messages = call(_async.V1.messages)
