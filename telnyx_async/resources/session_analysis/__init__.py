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
    """What a call or other event caused across products, as a tree with costs.

    Sub-resources: `metadata`.
    """

    @cached_property
    def metadata(self) -> Metadata:
        """Kinds of records that can be analyzed, and their relations."""
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
        """Analyze an event: all records that belong to it, and their total cost.

        `GET /session_analysis/{record_type}/{event_id}`

        Args:
            event_id: Identifier of the event that the analysis starts from, such as a call.
                UUID.
            record_type: Kind of record, one of those `session_analysis.metadata.retrieve`
                lists.
            date_time: Day or time of the event, to find it faster. ISO 8601 date-time.
            expand: `record` returns the full record with every event, `none` only the tree.
                Default `"record"`.
            include_children: `false` returns the event alone, without those that belong to it.
                Default `true`.
            max_depth: How many levels below the event to follow. 1 to 5; default `2`.

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
