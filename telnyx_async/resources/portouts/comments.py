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
    """Portout comments."""

    async def create(
        self, id: str, *, body: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[PortoutComment]:
        """Create a portout comment.

        `POST /portouts/{id}/comments`

        Args:
            id: UUID.
            body: String.

        Returns:
            `PortoutComment`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"id": id}, body={"body": body}, options=options)

    async def list(self, id: str, **options: Unpack[RequestOptions]) -> PortoutCommentList:
        """List portout comments.

        `GET /portouts/{id}/comments`

        Args:
            id: UUID.

        Returns:
            `PortoutCommentList`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)
