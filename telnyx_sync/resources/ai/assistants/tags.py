"""`client.ai.assistants.tags`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants import tags as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Tags"]


class Tags(SyncResource):
    """Tags, by which assistants are grouped.

    Guide: `docs/assistants.md`.
    """

    add = call(_async.Tags.add)
    list = call(_async.Tags.list)
    remove = call(_async.Tags.remove)
