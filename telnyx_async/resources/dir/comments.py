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
    """Comments exchanged with the reviewers of a display identity."""

    async def create(
        self,
        dir_id: str,
        *,
        content: str,
        parent_comment_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirComment]:
        """Write a comment to the reviewers, or reply to one of theirs.

        `POST /dir/{dir_id}/comments`

        Type, visibility and author are set by the service. `parent_comment_id` makes it an answer.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            content: Text of the comment, at most 5000 characters. 1 to 5,000 characters.
            parent_comment_id: Comment that this one answers; without it a new thread begins.
                UUID.

        Returns:
            `DirComment`, as `.data`: `id`, `author_name`, `author_role`, `comment_type`, `content`,
            `entity_type` and 2 more fields.

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
        """List the comments on a display identity, page by page.

        `GET /dir/{dir_id}/comments`

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            comment_type: Only comments of this kind, such as `vetting_comment`.
                `"vetting_comment"`, `"rejection_reason"`, `"internal_note"`, `"notification"`,
                `"status_update"`, `"customer_inquiry"` or `"admin_response"`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `DirComment` rows (`id`, `author_name`, `author_role`, `comment_type`,
            `content`, `entity_type` and 2 more fields); iterating goes on through all pages.

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
