"""`client.session_analysis`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.session_analysis import SessionAnalysis as SessionAnalysisModel

if TYPE_CHECKING:
    from telnyx_async.resources.session_analysis.metadata import Metadata

__all__ = ["SessionAnalysis"]

_RETRIEVE = Operation(
    "GET", "/session_analysis/{record_type}/{event_id}", SessionAnalysisModel, replay=Replay.SAFE
)


class SessionAnalysis(Resource):
    """Session analysis."""

    @cached_property
    def metadata(self) -> Metadata:
        from telnyx_async.resources.session_analysis.metadata import Metadata

        return Metadata(self._client)

    async def retrieve(
        self,
        event_id: str,
        *,
        record_type: str,
        date_time: datetime | str | Unset = UNSET,
        expand: Literal["record", "none"] | Unset = UNSET,
        include_children: bool | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SessionAnalysisModel:
        """Retrieve session analysis.

        `GET /session_analysis/{record_type}/{event_id}`

        Args:
            event_id: UUID.
            record_type: String.
            date_time: ISO 8601 date-time.
            expand: `"record"` or `"none"`; `"record"` by default.
            include_children: True or false; true by default.
            max_depth: Integer, 1 to 5; `2` by default.

        Returns:
            `SessionAnalysisModel`.

        Raises:
            `BadRequestError` (400), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"event_id": event_id, "record_type": record_type},
            query={
                "date_time": date_time,
                "expand": expand,
                "include_children": include_children,
                "max_depth": max_depth,
            },
            options=options,
        )
