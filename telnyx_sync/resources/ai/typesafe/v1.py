"""`client.ai.typesafe.v1`."""

from __future__ import annotations

from telnyx_async.resources.ai.typesafe import v1 as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["V1"]


class V1(SyncResource):
    """Version 1 of the decision models' API. Beta."""

    systemone = call(_async.V1.systemone)
