"""`client.voice_sdk_call_reports`."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.voice_sdk_call_reports import VoiceSDKCallReport

__all__ = ["VoiceSdkCallReports"]

_LIST = Operation(
    "GET",
    "/voice_sdk_call_reports",
    VoiceSDKCallReport,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/voice_sdk_call_reports/{call_id}", list[VoiceSDKCallReport], replay=Replay.SAFE
)


class VoiceSdkCallReports(Resource):
    """Voice SDK call reports."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc", "created_at", "-created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VoiceSDKCallReport]:
        """List voice SDK call reports.

        `GET /voice_sdk_call_reports`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.
            sort: `"asc"`, `"desc"`, `"created_at"` or `"-created_at"`; `"desc"` by default.

        Returns:
            Pages of `VoiceSDKCallReport`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"page[number]": page_number, "page[size]": page_size, "sort": sort},
            options=options,
        )

    async def retrieve(
        self, call_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[VoiceSDKCallReport]:
        """Retrieve a voice SDK call report.

        `GET /voice_sdk_call_reports/{call_id}`

        Args:
            call_id: UUID.

        Returns:
            `list[VoiceSDKCallReport]`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"call_id": call_id}, options=options)
