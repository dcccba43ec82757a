"""`client.ai.missions.runs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai.missions import runs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.missions.runs.events import Events
    from telnyx_sync.resources.ai.missions.runs.plan import Plan
    from telnyx_sync.resources.ai.missions.runs.telnyx_agents import TelnyxAgents

__all__ = ["Runs"]


class Runs(SyncResource):
    """Runs of missions: single attempts to reach the goal.

    Sub-resources: `events`, `plan`, `telnyx_agents`.
    """

    @cached_property
    def events(self) -> Events:
        """Event log of a run."""
        from telnyx_sync.resources.ai.missions.runs.events import Events

        return Events(self._client, self._async.events)

    @cached_property
    def plan(self) -> Plan:
        """Steps into which a run is divided, and the status of each."""
        from telnyx_sync.resources.ai.missions.runs.plan import Plan

        return Plan(self._client, self._async.plan)

    @cached_property
    def telnyx_agents(self) -> TelnyxAgents:
        """AI assistants that take part in a run."""
        from telnyx_sync.resources.ai.missions.runs.telnyx_agents import TelnyxAgents

        return TelnyxAgents(self._client, self._async.telnyx_agents)

    cancel_run = call(_async.Runs.cancel_run)
    create = call(_async.Runs.create)
    list = paginate(_async.Runs.list)
    list_runs = paginate(_async.Runs.list_runs)
    pause_run = call(_async.Runs.pause_run)
    resume_run = call(_async.Runs.resume_run)
    retrieve = call(_async.Runs.retrieve)
    update = call(_async.Runs.update)
