"""`client.ledger_billing_group_reports`."""

from __future__ import annotations

from telnyx_async.resources import ledger_billing_group_reports as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["LedgerBillingGroupReports"]


class LedgerBillingGroupReports(SyncResource):
    """Monthly reports of charges by billing group.

    Guide: `docs/billing.md`.
    """

    create = call(_async.LedgerBillingGroupReports.create)
    retrieve = call(_async.LedgerBillingGroupReports.retrieve)
