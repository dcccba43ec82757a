"""`client.enterprises.verify_email`."""

from __future__ import annotations

from telnyx_async.resources.enterprises import verify_email as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["VerifyEmail"]


class VerifyEmail(SyncResource):
    """Verification of the contact address of a call center (BPO)."""

    confirm = call(_async.VerifyEmail.confirm)
    create = call(_async.VerifyEmail.create)
