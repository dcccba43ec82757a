"""`client.ai.missions.runs.telnyx_agents`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.ai import MissionAgent

__all__ = ["TelnyxAgents"]

_LINK = Operation(
    "POST",
    "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents",
    Data[MissionAgent],
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents",
    Data[list[MissionAgent]],
    replay=Replay.SAFE,
)
_UNLINK = Operation(
    "DELETE",
    "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}",
    accept="*/*",
    replay=Replay.SAFE,
)


class TelnyxAgents(Resource):
    """AI assistants that take part in a run."""

    async def link(
        self,
        run_id: str,
        *,
        mission_id: str,
        telnyx_agent_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[MissionAgent]:
        """Link a Telnyx agent to a mission run.

        `POST /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            telnyx_agent_id: AI assistant that takes part in the run, from `ai.assistants.list`.

        Returns:
            `MissionAgent`, as `.data`: `run_id`, `telnyx_agent_id` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _LINK,
            path={"run_id": run_id, "mission_id": mission_id},
            body={"telnyx_agent_id": telnyx_agent_id},
            options=options,
        )

    async def list(
        self, run_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[MissionAgent]]:
        """List the assistants that take part in a run.

        `GET /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.

        Returns:
            `list[MissionAgent]`, as `.data`: `run_id`, `telnyx_agent_id` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _LIST, path={"run_id": run_id, "mission_id": mission_id}, options=options
        )

    async def unlink(
        self,
        telnyx_agent_id: str,
        *,
        mission_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Unlink a Telnyx agent from a mission run.

        `DELETE /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}`

        Args:
            telnyx_agent_id: AI assistant that takes part in the run, from `ai.assistants.list`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            run_id: Run to look at, from the operation that started it or from its list. UUID.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UNLINK,
            path={"telnyx_agent_id": telnyx_agent_id, "mission_id": mission_id, "run_id": run_id},
            options=options,
        )
