"""`client.numbers_features`."""

from __future__ import annotations

from telnyx_async.resources import numbers_features as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["NumbersFeatures"]


class NumbersFeatures(SyncResource):
    """What phone numbers can do."""

    create = call(_async.NumbersFeatures.create)
