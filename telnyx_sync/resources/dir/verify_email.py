"""`client.dir.verify_email`."""

from __future__ import annotations

from telnyx_async.resources.dir import verify_email as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["VerifyEmail"]


class VerifyEmail(SyncResource):
    """Verification of the authorizer's email address."""

    confirm = call(_async.VerifyEmail.confirm)
    create = call(_async.VerifyEmail.create)
    list = call(_async.VerifyEmail.list)
