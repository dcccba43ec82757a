"""`client.enterprises.reputation.external_verification`."""

from __future__ import annotations

from telnyx_async.resources.enterprises.reputation import external_verification as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["ExternalVerification"]


class ExternalVerification(SyncResource):
    """Permission to monitor numbers hosted with other providers."""

    create = call(_async.ExternalVerification.create)
    list = call(_async.ExternalVerification.list)
