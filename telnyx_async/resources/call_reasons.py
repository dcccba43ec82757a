"""`client.call_reasons`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.call_reasons import CallReason, CallReasonValidation

__all__ = ["CallReasons"]

_LIST = Operation(
    "GET",
    "/call_reasons",
    CallReason,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_VALIDATE = Operation(
    "POST", "/call_reasons/validate", Data[CallReasonValidation], body=BodyKind.JSON
)


class CallReasons(Resource):
    """Call reasons."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallReason]:
        """List call reasons.

        `GET /call_reasons`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `100` by default.

        Returns:
            Pages of `CallReason`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def validate(
        self, *, body: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[CallReasonValidation]:
        """Validate a call reason.

        `POST /call_reasons/validate`

        Args:
            body: List of strings, 1 to 10 items.

        Returns:
            `CallReasonValidation`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_VALIDATE, body=body, options=options)
