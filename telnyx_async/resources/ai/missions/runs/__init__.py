"""`client.ai.missions.runs`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import MissionRun

if TYPE_CHECKING:
    from telnyx_async.resources.ai.missions.runs.events import Events
    from telnyx_async.resources.ai.missions.runs.plan import Plan
    from telnyx_async.resources.ai.missions.runs.telnyx_agents import TelnyxAgents

__all__ = ["Runs"]

_CANCEL_RUN = Operation("POST", "/ai/missions/{mission_id}/runs/{run_id}/cancel", Data[MissionRun])
_CREATE = Operation("POST", "/ai/missions/{mission_id}/runs", Data[MissionRun], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/ai/missions/{mission_id}/runs",
    MissionRun,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_RUNS = Operation(
    "GET",
    "/ai/missions/runs",
    MissionRun,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_PAUSE_RUN = Operation("POST", "/ai/missions/{mission_id}/runs/{run_id}/pause", Data[MissionRun])
_RESUME_RUN = Operation("POST", "/ai/missions/{mission_id}/runs/{run_id}/resume", Data[MissionRun])
_RETRIEVE = Operation(
    "GET", "/ai/missions/{mission_id}/runs/{run_id}", Data[MissionRun], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/ai/missions/{mission_id}/runs/{run_id}", Data[MissionRun], body=BodyKind.JSON
)


class Runs(Resource):
    """Runs of missions: single attempts to reach the goal.

    Sub-resources: `events`, `plan`, `telnyx_agents`.
    """

    @cached_property
    def events(self) -> Events:
        """Event log of a run."""
        from telnyx_async.resources.ai.missions.runs.events import Events

        return Events(self._client)

    @cached_property
    def plan(self) -> Plan:
        """Steps into which a run is divided, and the status of each."""
        from telnyx_async.resources.ai.missions.runs.plan import Plan

        return Plan(self._client)

    @cached_property
    def telnyx_agents(self) -> TelnyxAgents:
        """AI assistants that take part in a run."""
        from telnyx_async.resources.ai.missions.runs.telnyx_agents import TelnyxAgents

        return TelnyxAgents(self._client)

    async def cancel_run(
        self, run_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MissionRun]:
        """Cancel a mission run.

        `POST /ai/missions/{mission_id}/runs/{run_id}/cancel`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.

        Returns:
            `MissionRun`, as `.data`: `status`, `mission_id`, `run_id`, `started_at`, `error`,
            `finished_at` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CANCEL_RUN, path={"run_id": run_id, "mission_id": mission_id}, options=options
        )

    async def create(
        self,
        mission_id: str,
        *,
        input: Mapping[str, object] | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MissionRun]:
        """Start a run of a mission, with the data it works on.

        `POST /ai/missions/{mission_id}/runs`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            input: Data this run starts from, such as the people to call; its shape is up to
                you.
            metadata: Key-value pairs of yours to keep with the run.

        Returns:
            `MissionRun`, as `.data`: `status`, `mission_id`, `run_id`, `started_at`, `error`,
            `finished_at` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            path={"mission_id": mission_id},
            body={"input": input, "metadata": metadata},
            options=options,
        )

    def list(
        self,
        mission_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MissionRun]:
        """List the runs of a mission, page by page.

        `GET /ai/missions/{mission_id}/runs`

        Args:
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At most 1,000; default `20`.
            status: Only runs in this state: `pending`, `running`, `paused`, `succeeded`,
                `failed` or `cancelled`.

        Returns:
            A page of `MissionRun` rows (`status`, `mission_id`, `run_id`, `started_at`, `error`,
            `finished_at` and 5 more fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            path={"mission_id": mission_id},
            query={"page[number]": page_number, "page[size]": page_size, "status": status},
            options=options,
        )

    def list_runs(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MissionRun]:
        """List the runs of all missions, page by page.

        `GET /ai/missions/runs`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At most 1,000; default `20`.
            status: Only runs in this state: `pending`, `running`, `paused`, `succeeded`,
                `failed` or `cancelled`.

        Returns:
            A page of `MissionRun` rows (`status`, `mission_id`, `run_id`, `started_at`, `error`,
            `finished_at` and 5 more fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST_RUNS,
            query={"page[number]": page_number, "page[size]": page_size, "status": status},
            options=options,
        )

    async def pause_run(
        self, run_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MissionRun]:
        """Pause a mission run.

        `POST /ai/missions/{mission_id}/runs/{run_id}/pause`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.

        Returns:
            `MissionRun`, as `.data`: `status`, `mission_id`, `run_id`, `started_at`, `error`,
            `finished_at` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _PAUSE_RUN, path={"run_id": run_id, "mission_id": mission_id}, options=options
        )

    async def resume_run(
        self, run_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MissionRun]:
        """Resume a mission run.

        `POST /ai/missions/{mission_id}/runs/{run_id}/resume`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.

        Returns:
            `MissionRun`, as `.data`: `status`, `mission_id`, `run_id`, `started_at`, `error`,
            `finished_at` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RESUME_RUN, path={"run_id": run_id, "mission_id": mission_id}, options=options
        )

    async def retrieve(
        self, run_id: str, *, mission_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MissionRun]:
        """Retrieve a run: its status and result.

        `GET /ai/missions/{mission_id}/runs/{run_id}`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.

        Returns:
            `MissionRun`, as `.data`: `status`, `mission_id`, `run_id`, `started_at`, `error`,
            `finished_at` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"run_id": run_id, "mission_id": mission_id}, options=options
        )

    async def update(
        self,
        run_id: str,
        *,
        mission_id: str,
        error: str | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        result_payload: Mapping[str, object] | Unset = UNSET,
        result_summary: str | Unset = UNSET,
        status: Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MissionRun]:
        """Report the status or result of a run; for the agent that carries it out.

        `PATCH /ai/missions/{mission_id}/runs/{run_id}`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            error: Why the run failed, in words; absent while it has not.
            metadata: Key-value pairs of your own that stay attached to the record and come back
                in responses; not interpreted by Telnyx.
            result_payload: Outcome of the run as data, for programs.
            result_summary: Outcome of the run in words, for display.
            status: `pending`, `running`, `paused`, or over: `succeeded`, `failed`, `cancelled`.

        Returns:
            `MissionRun`, as `.data`: `status`, `mission_id`, `run_id`, `started_at`, `error`,
            `finished_at` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"run_id": run_id, "mission_id": mission_id},
            body={
                "error": error,
                "metadata": metadata,
                "result_payload": result_payload,
                "result_summary": result_summary,
                "status": status,
            },
            options=options,
        )
