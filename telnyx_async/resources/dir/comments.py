"""`client.dir.comments`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.dir import DirComment

__all__ = ["Comments"]

_CREATE = Operation("POST", "/dir/{dir_id}/comments", Data[DirComment], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/dir/{dir_id}/comments",
    DirComment,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Comments(Resource):
    """DIR comments."""

    async def create(
        self,
        dir_id: str,
        *,
        content: str,
        parent_comment_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirComment]:
        """Create a DIR comment.

        `POST /dir/{dir_id}/comments`

        Args:
            dir_id: UUID.
            content: String, 1 to 5,000 characters.
            parent_comment_id: UUID.

        Returns:
            `DirComment`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            path={"dir_id": dir_id},
            body={"content": content, "parent_comment_id": parent_comment_id},
            options=options,
        )

    def list(
        self,
        dir_id: str,
        *,
        comment_type: Literal[
            "vetting_comment",
            "rejection_reason",
            "internal_note",
            "notification",
            "status_update",
            "customer_inquiry",
            "admin_response",
        ]
        | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirComment]:
        """List DIR comments.

        `GET /dir/{dir_id}/comments`

        Args:
            dir_id: UUID.
            comment_type: `"vetting_comment"`, `"rejection_reason"`, `"internal_note"`,
                `"notification"`, `"status_update"`, `"customer_inquiry"` or `"admin_response"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `DirComment`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            path={"dir_id": dir_id},
            query={
                "comment_type": comment_type,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )
