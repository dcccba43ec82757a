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
    """Quality reports that Voice SDK clients in browsers and apps send about their calls."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc", "created_at", "-created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VoiceSDKCallReport]:
        """List Voice SDK call reports, the newest first, page by page.

        `GET /voice_sdk_call_reports`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 100; default
                `20`.
            sort: Order by time: `desc` or `-created_at`, the default, lists the newest first,
                `asc` or `created_at` the oldest.

        Returns:
            A page of `VoiceSDKCallReport` rows (`call_id`, `call_report_id`, `flush_reason`,
            `logs`, `segment`, `stats` and 12 more fields); iterating goes on through all pages.

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
        """Retrieve the reports about one call: statistics and logs of the client.

        `GET /voice_sdk_call_reports/{call_id}`

        Args:
            call_id: Call to look up, by the identifier that the Voice SDK client gave it. UUID.

        Returns:
            `list[VoiceSDKCallReport]`: `call_id`, `call_report_id`, `flush_reason`, `logs`,
            `segment`, `stats` and 12 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"call_id": call_id}, options=options)
