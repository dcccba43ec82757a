"""`client.ai.missions.runs.plan`."""

from __future__ import annotations

from telnyx_async.resources.ai.missions.runs import plan as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Plan"]


class Plan(SyncResource):
    """Steps into which a run is divided, and the status of each."""

    add_steps_to_plan = call(_async.Plan.add_steps_to_plan)
    create = call(_async.Plan.create)
    get_step_details = call(_async.Plan.get_step_details)
    retrieve = call(_async.Plan.retrieve)
    update_step = call(_async.Plan.update_step)
