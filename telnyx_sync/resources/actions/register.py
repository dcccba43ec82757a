"""`client.actions.register`."""

from __future__ import annotations

from telnyx_async.resources.actions import register as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Register"]


class Register(SyncResource):
    """Register physical SIM cards with the account by their registration codes.

    Guide: `docs/sim-cards.md`.
    """

    create = call(_async.Register.create)
