"""`client.ai.missions.runs.plan`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import PlanStep

__all__ = ["Plan"]

_ADD_STEPS_TO_PLAN = Operation(
    "POST",
    "/ai/missions/{mission_id}/runs/{run_id}/plan/steps",
    Data[list[PlanStep]],
    nested=lambda: {"steps": Sequence[models.PlanStepParam]},
    body=BodyKind.JSON,
)
_CREATE = Operation(
    "POST",
    "/ai/missions/{mission_id}/runs/{run_id}/plan",
    Data[list[PlanStep]],
    nested=lambda: {"steps": Sequence[models.PlanStepParam]},
    body=BodyKind.JSON,
)
_GET_STEP_DETAILS = Operation(
    "GET",
    "/ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}",
    Data[PlanStep],
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET", "/ai/missions/{mission_id}/runs/{run_id}/plan", Data[list[PlanStep]], replay=Replay.SAFE
)
_UPDATE_STEP = Operation(
    "PATCH",
    "/ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}",
    Data[PlanStep],
    body=BodyKind.JSON,
)


class Plan(Resource):
    """Steps into which a run is divided, and the status of each."""

    async def add_steps_to_plan(
        self,
        run_id: str,
        *,
        mission_id: str,
        steps: Sequence[models.PlanStepParam | Model],
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PlanStep]]:
        """Add steps to the plan of a mission run.

        `POST /ai/missions/{mission_id}/runs/{run_id}/plan/steps`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            steps: Steps of the plan, each with a `step_id`, a description and its place. List
                of objects with `description`, `sequence`, `step_id`, `metadata`, `parent_step_id`.

        Returns:
            `list[PlanStep]`, as `.data`: `status`, `description`, `run_id`, `sequence`, `step_id`,
            `completed_at` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _ADD_STEPS_TO_PLAN,
            path={"run_id": run_id, "mission_id": mission_id},
            body={"steps": steps},
            options=options,
        )

    async def create(
        self,
        run_id: str,
        *,
        mission_id: str,
        steps: Sequence[models.PlanStepParam | Model],
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PlanStep]]:
        """Create the initial plan of a run, as a list of steps.

        `POST /ai/missions/{mission_id}/runs/{run_id}/plan`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            steps: Steps of the plan, each with a `step_id`, a description and its place. List
                of objects with `description`, `sequence`, `step_id`, `metadata`, `parent_step_id`.

        Returns:
            `list[PlanStep]`, as `.data`: `status`, `description`, `run_id`, `sequence`, `step_id`,
            `completed_at` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            path={"run_id": run_id, "mission_id": mission_id},
            body={"steps": steps},
            options=options,
        )

    async def get_step_details(
        self, step_id: str, *, mission_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PlanStep]:
        """Retrieve a step of the plan of a mission run.

        `GET /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`

        Args:
            step_id: Step of the plan, by the name you or the agent gave it.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            run_id: Run to look at, from the operation that started it or from its list. UUID.

        Returns:
            `PlanStep`, as `.data`: `status`, `description`, `run_id`, `sequence`, `step_id`,
            `completed_at` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _GET_STEP_DETAILS,
            path={"step_id": step_id, "mission_id": mission_id, "run_id": run_id},
            options=options,
        )

    async def retrieve(
        self, run_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[PlanStep]]:
        """Retrieve the plan of a run, each step with its status.

        `GET /ai/missions/{mission_id}/runs/{run_id}/plan`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.

        Returns:
            `list[PlanStep]`, as `.data`: `status`, `description`, `run_id`, `sequence`, `step_id`,
            `completed_at` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"run_id": run_id, "mission_id": mission_id}, options=options
        )

    async def update_step(
        self,
        step_id: str,
        *,
        mission_id: str,
        run_id: str,
        metadata: Mapping[str, object] | Unset = UNSET,
        status: Literal["pending", "in_progress", "completed", "skipped", "failed"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PlanStep]:
        """Change a step of the plan of a mission run.

        `PATCH /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`

        Args:
            step_id: Step of the plan, by the name you or the agent gave it.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            metadata: Key-value pairs to keep with the step, such as its result.
            status: `pending`, `in_progress`, then `completed`, `skipped` or `failed`.

        Returns:
            `PlanStep`, as `.data`: `status`, `description`, `run_id`, `sequence`, `step_id`,
            `completed_at` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE_STEP,
            path={"step_id": step_id, "mission_id": mission_id, "run_id": run_id},
            body={"metadata": metadata, "status": status},
            options=options,
        )
