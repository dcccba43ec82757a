"""`client.billing_groups`."""

from __future__ import annotations

from telnyx_async.resources import billing_groups as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["BillingGroups"]


class BillingGroups(SyncResource):
    """Billing groups, by which charges are assigned to customers or departments.

    Guide: `docs/billing.md`.
    """

    create = call(_async.BillingGroups.create)
    delete = call(_async.BillingGroups.delete)
    list = paginate(_async.BillingGroups.list)
    retrieve = call(_async.BillingGroups.retrieve)
    update = call(_async.BillingGroups.update)
