"""`client.porting_orders.verification_codes`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import verification_codes as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["VerificationCodes"]


class VerificationCodes(SyncResource):
    """Verification codes that prove the ownership of ported numbers.

    Guide: `docs/numbers.md`.
    """

    list = paginate(_async.VerificationCodes.list)
    send = call(_async.VerificationCodes.send)
    verify = call(_async.VerificationCodes.verify)
