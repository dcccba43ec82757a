"""`client.requirement_groups`."""

from __future__ import annotations

from telnyx_async.resources import requirement_groups as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["RequirementGroups"]


class RequirementGroups(SyncResource):
    """Fulfilled requirements of a country, for use in many orders.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.RequirementGroups.create)
    delete = call(_async.RequirementGroups.delete)
    list = call(_async.RequirementGroups.list)
    retrieve = call(_async.RequirementGroups.retrieve)
    submit_for_approval = call(_async.RequirementGroups.submit_for_approval)
    update = call(_async.RequirementGroups.update)
