"""`client.portouts.comments`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.portouts import PortoutComment, PortoutsCommentListResponse

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset

__all__ = ["Comments"]

_CREATE = Operation("POST", "/portouts/{id}/comments", Data[PortoutComment], body=BodyKind.JSON)
_LIST = Operation("GET", "/portouts/{id}/comments", PortoutsCommentListResponse, replay=Replay.SAFE)


class Comments(Resource):
    """Methods."""

    async def create(
        self, id: str, *, body: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[PortoutComment]:
        """`POST /portouts/{id}/comments`"""
        return await self._call(_CREATE, path={"id": id}, body={"body": body}, options=options)

    async def list(self, id: str, **options: Unpack[RequestOptions]) -> PortoutsCommentListResponse:
        """`GET /portouts/{id}/comments`"""
        return await self._call(_LIST, path={"id": id}, options=options)
