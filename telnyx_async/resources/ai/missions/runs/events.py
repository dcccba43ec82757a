"""`client.ai.missions.runs.events`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import MissionEvent

__all__ = ["Events"]

_GET_EVENT_DETAILS = Operation(
    "GET",
    "/ai/missions/{mission_id}/runs/{run_id}/events/{event_id}",
    Data[MissionEvent],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/ai/missions/{mission_id}/runs/{run_id}/events",
    MissionEvent,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LOG = Operation(
    "POST",
    "/ai/missions/{mission_id}/runs/{run_id}/events",
    Data[MissionEvent],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class Events(Resource):
    """Event log of a run."""

    async def get_event_details(
        self, event_id: str, *, mission_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MissionEvent]:
        """Retrieve one event of a run with its payload.

        `GET /ai/missions/{mission_id}/runs/{run_id}/events/{event_id}`

        Args:
            event_id: Event of the run, from `ai.missions.runs.events.list`.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            run_id: Run to look at, from the operation that started it or from its list. UUID.

        Returns:
            `MissionEvent`, as `.data`: `event_id`, `run_id`, `summary`, `timestamp`, `type`,
            `agent_id` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _GET_EVENT_DETAILS,
            path={"event_id": event_id, "mission_id": mission_id, "run_id": run_id},
            options=options,
        )

    def list(
        self,
        run_id: str,
        *,
        mission_id: str,
        agent_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        step_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MissionEvent]:
        """List the events of a run, by kind, step or agent.

        `GET /ai/missions/{mission_id}/runs/{run_id}/events`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            agent_id: Only events that were caused by this agent.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At most 1,000; default `50`.
            step_id: Only events that belong to this step of the plan.
            type: Only events of this kind, such as `tool_call` or `error`.

        Returns:
            A page of `MissionEvent` rows (`event_id`, `run_id`, `summary`, `timestamp`, `type`,
            `agent_id` and 3 more fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            path={"run_id": run_id, "mission_id": mission_id},
            query={
                "agent_id": agent_id,
                "page[number]": page_number,
                "page[size]": page_size,
                "step_id": step_id,
                "type": type,
            },
            options=options,
        )

    async def log(
        self,
        run_id: str,
        *,
        mission_id: str,
        summary: str,
        type: Literal[
            "status_change",
            "step_started",
            "step_completed",
            "step_failed",
            "tool_call",
            "tool_result",
            "message",
            "error",
            "custom",
        ],
        agent_id: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        payload: Mapping[str, object] | Unset = UNSET,
        step_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MissionEvent]:
        """Add an event to the log of a run.

        `POST /ai/missions/{mission_id}/runs/{run_id}/events`

        Args:
            run_id: Run to look at, from the operation that started it or from its list. UUID.
            mission_id: Mission (goal with the means to reach it), from `ai.missions.create` or
                `ai.missions.list`. UUID.
            summary: What happened, in one sentence for people.
            type: What happened: `status_change`, a step begun, done or failed, a tool called or
                its result, `message`, `error`, or a kind of your own. `"status_change"`,
                `"step_started"`, `"step_completed"`, `"step_failed"`, `"tool_call"`,
                `"tool_result"`, `"message"`, `"error"` or one of 1 more.
            agent_id: Agent that caused the event, such as an assistant linked to the run.
            idempotency_key: Key of your choice; an event logged again with it is not doubled.
            payload: Details of the event as data; its shape is up to you.
            step_id: Step of the plan that the event belongs to.

        Returns:
            `MissionEvent`, as `.data`: `event_id`, `run_id`, `summary`, `timestamp`, `type`,
            `agent_id` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _LOG,
            path={"run_id": run_id, "mission_id": mission_id},
            body={
                "summary": summary,
                "type": type,
                "agent_id": agent_id,
                "idempotency_key": idempotency_key,
                "payload": payload,
                "step_id": step_id,
            },
            options=options,
        )
