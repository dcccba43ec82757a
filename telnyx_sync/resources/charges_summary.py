"""`client.charges_summary`."""

from __future__ import annotations

from telnyx_async.resources import charges_summary as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["ChargesSummary"]


class ChargesSummary(SyncResource):
    """Monthly charges service by service.

    Guide: `docs/billing.md`.
    """

    retrieve = call(_async.ChargesSummary.retrieve)
