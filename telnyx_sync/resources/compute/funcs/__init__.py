"""`client.compute.funcs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.compute import funcs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.compute.funcs.export import Export

__all__ = ["Funcs"]


class Funcs(SyncResource):
    """Functions: their logs, metrics and revisions.

    Sub-resources: `export`.
    """

    @cached_property
    def export(self) -> Export:
        """Export of a function's logs to a collector of your own."""
        from telnyx_sync.resources.compute.funcs.export import Export

        return Export(self._client, self._async.export)

    list = paginate(_async.Funcs.list)
    retrieve_logs = call(_async.Funcs.retrieve_logs)
    retrieve_metric_aggregates = call(_async.Funcs.retrieve_metric_aggregates)
    retrieve_revisions = call(_async.Funcs.retrieve_revisions)
    retrieve_ship_inspection = call(_async.Funcs.retrieve_ship_inspection)
