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
    """Run events."""

    async def get_event_details(
        self, event_id: str, *, mission_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MissionEvent]:
        """Retrieve the event details of a run event.

        `GET /ai/missions/{mission_id}/runs/{run_id}/events/{event_id}`

        Args:
            event_id: String.
            mission_id: UUID.
            run_id: UUID.

        Returns:
            `MissionEvent`, as `.data`.

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
        """List run events.

        `GET /ai/missions/{mission_id}/runs/{run_id}/events`

        Args:
            run_id: UUID.
            mission_id: UUID.
            agent_id: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, at most 1,000; `50` by default.
            step_id: String.
            type: String.

        Returns:
            Pages of `MissionEvent`: await the first one, or iterate over all rows.

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
        """Log a run event.

        `POST /ai/missions/{mission_id}/runs/{run_id}/events`

        Args:
            run_id: UUID.
            mission_id: UUID.
            summary: String.
            type: `"status_change"`, `"step_started"`, `"step_completed"`, `"step_failed"`,
                `"tool_call"`, `"tool_result"`, `"message"`, `"error"` or one of 1 more.
            agent_id: String.
            idempotency_key: String.
            payload: Object.
            step_id: String.

        Returns:
            `MissionEvent`, as `.data`.

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
