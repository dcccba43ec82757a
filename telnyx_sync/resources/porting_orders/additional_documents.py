"""`client.porting_orders.additional_documents`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import additional_documents as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["AdditionalDocuments"]


class AdditionalDocuments(SyncResource):
    """Documents of a porting order beyond letter and invoice.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.AdditionalDocuments.create)
    delete = call(_async.AdditionalDocuments.delete)
    list = paginate(_async.AdditionalDocuments.list)
