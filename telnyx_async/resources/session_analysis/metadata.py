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
    """Session analysis metadata."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> SessionAnalysisMetadata:
        """Retrieve the session analysis metadata.

        `GET /session_analysis/metadata`

        Returns:
            `SessionAnalysisMetadata`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, options=options)

    async def retrieve_record_type(
        self, record_type: str, **options: Unpack[RequestOptions]
    ) -> SessionAnalysisRecordTypeDetail:
        """Retrieve the record type of session analysis metadata.

        `GET /session_analysis/metadata/{record_type}`

        Args:
            record_type: String.

        Returns:
            `SessionAnalysisRecordTypeDetail`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(
            _RETRIEVE_RECORD_TYPE, path={"record_type": record_type}, options=options
        )
