"""`client.portouts.supporting_documents`."""

from __future__ import annotations

from telnyx_async.resources.portouts import supporting_documents as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SupportingDocuments"]


class SupportingDocuments(SyncResource):
    """Documents for port-out requests.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.SupportingDocuments.create)
    list = call(_async.SupportingDocuments.list)
