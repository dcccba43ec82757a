"""`client.portouts.comments`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.portouts import PortoutComment, PortoutCommentList

__all__ = ["Comments"]

_CREATE = Operation("POST", "/portouts/{id}/comments", Data[PortoutComment], body=BodyKind.JSON)
_LIST = Operation("GET", "/portouts/{id}/comments", PortoutCommentList, replay=Replay.SAFE)


class Comments(Resource):
    """Comments on port-out requests, between you and Telnyx.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self, id: str, *, body: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[PortoutComment]:
        """Write a comment on a port-out request.

        `POST /portouts/{id}/comments`

        Args:
            id: Port-out request, from `portouts.list` or a webhook. UUID.
            body: Text of the comment, for the porting team of Telnyx.

        Returns:
            `PortoutComment`, as `.data`: `id`, `body`, `portout_id` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"id": id}, body={"body": body}, options=options)

    async def list(self, id: str, **options: Unpack[RequestOptions]) -> PortoutCommentList:
        """List the comments on a port-out request.

        `GET /portouts/{id}/comments`

        Args:
            id: Port-out request, from `portouts.list` or a webhook. UUID.

        Returns:
            `PortoutCommentList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)
