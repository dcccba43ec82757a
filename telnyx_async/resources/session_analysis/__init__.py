"""`client.session_analysis`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.session_analysis import SessionAnalysisRetrieveResponse

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async.resources.session_analysis.metadata import Metadata

__all__ = ["SessionAnalysis"]

_RETRIEVE = Operation(
    "GET",
    "/session_analysis/{record_type}/{event_id}",
    SessionAnalysisRetrieveResponse,
    replay=Replay.SAFE,
)


class SessionAnalysis(Resource):
    """Methods."""

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
    ) -> SessionAnalysisRetrieveResponse:
        """`GET /session_analysis/{record_type}/{event_id}`"""
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
