"""`client.storage.cloudfs.actions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._resource import Resource
from telnyx_async.models.storage import CloudfsFilesystem

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions

__all__ = ["Actions"]

_ROTATE_META_TOKEN = Operation(
    "POST",
    "/storage/cloudfs/{id}/actions/rotate-meta-token",
    Data[CloudfsFilesystem],
    replay=Replay.IDEMPOTENCY_KEY,
)


class Actions(Resource):
    """Methods."""

    async def rotate_meta_token(
        self, id: str, *, idempotency_key: str, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystem]:
        """`POST /storage/cloudfs/{id}/actions/rotate-meta-token`"""
        return await self._call(
            _ROTATE_META_TOKEN,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )
