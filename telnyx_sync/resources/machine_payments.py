"""`client.machine_payments`."""

from __future__ import annotations

from telnyx_async.resources import machine_payments as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["MachinePayments"]


class MachinePayments(SyncResource):
    """Account credit paid by programs, through the Machine Payment Protocol."""

    account_credit = call(_async.MachinePayments.account_credit)
