"""`client.payment.auto_recharge_prefs`."""

from __future__ import annotations

from telnyx_async.resources.payment import auto_recharge_prefs as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["AutoRechargePrefs"]


class AutoRechargePrefs(SyncResource):
    """Automatic recharge: when and by how much the balance is filled up.

    Guide: `docs/billing.md`.
    """

    list = call(_async.AutoRechargePrefs.list)
    update = call(_async.AutoRechargePrefs.update)
