"""`client.email_blocks.imports`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.email_blocks import EmailBlockImport

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._files import FileTypes
    from telnyx_async._options import RequestOptions, Unset

__all__ = ["Imports"]

_CREATE = Operation(
    "POST", "/email_blocks/import", Data[EmailBlockImport], body=BodyKind.MULTIPART, files=("file",)
)
_RETRIEVE = Operation(
    "GET", "/email_blocks/import/{id}", Data[EmailBlockImport], replay=Replay.SAFE
)


class Imports(Resource):
    """Methods."""

    async def create(
        self,
        *,
        file: FileTypes,
        block_ttl_days: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailBlockImport]:
        """`POST /email_blocks/import`"""
        return await self._call(
            _CREATE, body={"file": file, "block_ttl_days": block_ttl_days}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailBlockImport]:
        """`GET /email_blocks/import/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
