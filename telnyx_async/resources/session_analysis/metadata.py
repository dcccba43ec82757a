"""`client.session_analysis.metadata`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.session_analysis import (
    SessionAnalysisMetadata,
    SessionAnalysisRecordTypeDetail,
)

__all__ = ["Metadata"]

_RETRIEVE = Operation(
    "GET", "/session_analysis/metadata", SessionAnalysisMetadata, replay=Replay.SAFE
)
_RETRIEVE_RECORD_TYPE = Operation(
    "GET",
    "/session_analysis/metadata/{record_type}",
    SessionAnalysisRecordTypeDetail,
    replay=Replay.SAFE,
)


class Metadata(Resource):
    """Kinds of records that can be analyzed, and their relations."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> SessionAnalysisMetadata:
        """List the kinds of records that can be analyzed, and the parameters.

        `GET /session_analysis/metadata`

        Returns:
            `SessionAnalysisMetadata`: `meta`, `query_parameters` and `record_types`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, options=options)

    async def retrieve_record_type(
        self, record_type: str, **options: Unpack[RequestOptions]
    ) -> SessionAnalysisRecordTypeDetail:
        """Retrieve one kind of record, its relations and sample queries.

        `GET /session_analysis/metadata/{record_type}`

        Args:
            record_type: Kind of record, one of those `session_analysis.metadata.retrieve`
                lists.

        Returns:
            `SessionAnalysisRecordTypeDetail`: `aliases`, `child_relationships`, `event`,
            `examples`, `meta`, `parent_relationships` and 2 more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(
            _RETRIEVE_RECORD_TYPE, path={"record_type": record_type}, options=options
        )
