"""`client.charges_breakdown`."""

from __future__ import annotations

from telnyx_async.resources import charges_breakdown as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["ChargesBreakdown"]


class ChargesBreakdown(SyncResource):
    """Monthly charges number by number.

    Guide: `docs/billing.md`.
    """

    retrieve = call(_async.ChargesBreakdown.retrieve)
