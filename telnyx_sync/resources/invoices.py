"""`client.invoices`."""

from __future__ import annotations

from telnyx_async.resources import invoices as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Invoices"]


class Invoices(SyncResource):
    """Invoices from Telnyx, as data and as files.

    Guide: `docs/billing.md`.
    """

    list = paginate(_async.Invoices.list)
    retrieve = call(_async.Invoices.retrieve)
