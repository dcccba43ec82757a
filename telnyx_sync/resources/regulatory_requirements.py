"""`client.regulatory_requirements`."""

from __future__ import annotations

from telnyx_async.resources import regulatory_requirements as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["RegulatoryRequirements"]


class RegulatoryRequirements(SyncResource):
    """Regulatory requirements of countries for their phone numbers."""

    retrieve = call(_async.RegulatoryRequirements.retrieve)
