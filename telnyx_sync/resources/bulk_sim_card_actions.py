"""`client.bulk_sim_card_actions`."""

from __future__ import annotations

from telnyx_async.resources import bulk_sim_card_actions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["BulkSimCardActions"]


class BulkSimCardActions(SyncResource):
    """Actions on many SIM cards at once, each as one record.

    Guide: `docs/sim-cards.md`.
    """

    list = paginate(_async.BulkSimCardActions.list)
    retrieve = call(_async.BulkSimCardActions.retrieve)
