"""`client.terms_of_service.number_reputation`."""

from __future__ import annotations

from telnyx_async.resources.terms_of_service import number_reputation as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["NumberReputation"]


class NumberReputation(SyncResource):
    """Terms of service of number reputation."""

    agree = call(_async.NumberReputation.agree)
