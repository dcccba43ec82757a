"""`client.legacy.reporting.usage_reports.number_lookup`."""

from __future__ import annotations

from telnyx_async.resources.legacy.reporting.usage_reports import number_lookup as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["NumberLookup"]


class NumberLookup(SyncResource):
    """Usage figures of number lookups, made in the background.

    Guide: `docs/billing.md`.
    """

    create = call(_async.NumberLookup.create)
    delete = call(_async.NumberLookup.delete)
    list = paginate(_async.NumberLookup.list)
    retrieve = call(_async.NumberLookup.retrieve)
