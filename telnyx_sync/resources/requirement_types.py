"""`client.requirement_types`."""

from __future__ import annotations

from telnyx_async.resources import requirement_types as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["RequirementTypes"]


class RequirementTypes(SyncResource):
    """Types of requirements, such as documents and addresses, and their criteria."""

    list = call(_async.RequirementTypes.list)
    retrieve = call(_async.RequirementTypes.retrieve)
