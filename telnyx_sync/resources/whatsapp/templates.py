"""`client.whatsapp.templates`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp import templates as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Templates"]


class Templates(SyncResource):
    """Message templates reviewed by Meta: create and list them.

    Guide: `docs/messaging.md`.
    """

    create = call(_async.Templates.create)
    list = paginate(_async.Templates.list)
