"""`client.comments`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.comments import Comment, CommentList

__all__ = ["Comments"]

_CREATE = Operation("POST", "/comments", Data[Comment], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/comments",
    CommentList,
    nested=lambda: {"filter": models.CommentFilter},
    replay=Replay.SAFE,
)
_MARK_AS_READ = Operation("PATCH", "/comments/{id}/read", Data[Comment])
_RETRIEVE = Operation("GET", "/comments/{id}", Data[Comment], replay=Replay.SAFE)


class Comments(Resource):
    """Comments on number orders and requirement groups, between you and Telnyx."""

    async def create(
        self,
        *,
        body: str | Unset = UNSET,
        comment_record_id: str | Unset = UNSET,
        comment_record_type: Literal["sub_number_order", "requirement_group"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Comment]:
        """Write a comment on a sub number order or a requirement group.

        `POST /comments`

        Args:
            body: Text of the comment, for the team that handles the order.
            comment_record_id: Record the comment is about: a sub number order or a requirement
                group, according to `comment_record_type`. UUID.
            comment_record_type: What the comment is about: one part of a number order
                (`sub_number_order`) or a set of requirement values (`requirement_group`).

        Returns:
            `Comment`, as `.data`: `id`, `body`, `comment_record_id`, `comment_record_type`,
            `commenter`, `commenter_type` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "body": body,
                "comment_record_id": comment_record_id,
                "comment_record_type": comment_record_type,
            },
            options=options,
        )

    async def list(
        self, *, filter: models.CommentFilter | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> CommentList:
        """List the comments on a sub number order or a requirement group.

        `GET /comments`

        Args:
            filter: Which record's comments to return: its type together with its ID. Object
                with `comment_record_id`, `comment_record_type`.

        Returns:
            `CommentList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)

    async def mark_as_read(self, id: str, **options: Unpack[RequestOptions]) -> Data[Comment]:
        """Mark a comment as read.

        `PATCH /comments/{id}/read`

        Args:
            id: Comment, from `comments.list`.

        Returns:
            `Comment`, as `.data`: `id`, `body`, `comment_record_id`, `comment_record_type`,
            `commenter`, `commenter_type` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_MARK_AS_READ, path={"id": id}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Comment]:
        """Retrieve a comment: author, text, and when it was read.

        `GET /comments/{id}`

        Args:
            id: Comment, from `comments.list`.

        Returns:
            `Comment`, as `.data`: `id`, `body`, `comment_record_id`, `comment_record_type`,
            `commenter`, `commenter_type` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
