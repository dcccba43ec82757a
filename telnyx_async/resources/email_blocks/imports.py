"""`client.email_blocks.imports`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.email_blocks import EmailBlockImport

__all__ = ["Imports"]

_CREATE = Operation(
    "POST", "/email_blocks/import", Data[EmailBlockImport], body=BodyKind.MULTIPART, files=("file",)
)
_RETRIEVE = Operation(
    "GET", "/email_blocks/import/{id}", Data[EmailBlockImport], replay=Replay.SAFE
)


class Imports(Resource):
    """Email block imports."""

    async def create(
        self,
        *,
        file: FileTypes,
        block_ttl_days: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailBlockImport]:
        """Create an email block import.

        `POST /email_blocks/import`

        Args:
            file: File.
            block_ttl_days: Integer, at least 1, in days; `30` by default.

        Returns:
            `EmailBlockImport`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (406, 413, 500) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE, body={"file": file, "block_ttl_days": block_ttl_days}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailBlockImport]:
        """Retrieve an email block import.

        `GET /email_blocks/import/{id}`

        Args:
            id: UUID.

        Returns:
            `EmailBlockImport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (406) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
