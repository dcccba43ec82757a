"""`client.document_links`."""

from __future__ import annotations

from telnyx_async.resources import document_links as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["DocumentLinks"]


class DocumentLinks(SyncResource):
    """Links between documents and the orders or requirements they are attached to."""

    list = paginate(_async.DocumentLinks.list)
