"""`client.numbers_features`."""

from __future__ import annotations

from telnyx_async.resources import numbers_features as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["NumbersFeatures"]


class NumbersFeatures(SyncResource):
    """Features of phone numbers: SMS, MMS, voice, fax."""

    create = call(_async.NumbersFeatures.create)
