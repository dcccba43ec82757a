"""`client.x402.credit_account.payments`."""

from __future__ import annotations

from telnyx_async.resources.x402.credit_account import payments as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Payments"]


class Payments(SyncResource):
    """Payments made by x402."""

    list = paginate(_async.Payments.list)
    retrieve = call(_async.Payments.retrieve)
