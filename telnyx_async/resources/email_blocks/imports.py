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
    """Import suppressions from another email provider by CSV file."""

    async def create(
        self,
        *,
        file: FileTypes,
        block_ttl_days: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailBlockImport]:
        """Upload a CSV file of suppressions and import it in the background.

        `POST /email_blocks/import`

        A CSV of up to 25 MiB and 250,000 rows from SendGrid, Mailgun, SES, any with a header, or an
        export of `retrieve_export`, recognized by its columns. It runs in the background; follow
        `status` with `email_blocks.imports.retrieve`.

        Args:
            file: CSV file with the suppressions exported by another provider or by Telnyx; up
                to 25 MiB and 250,000 rows.
            block_ttl_days: After how many days imported manual blocks expire; suppressions
                imported for other reasons stay. At least 1; default `30`.

        Returns:
            `EmailBlockImport`, as `.data`: `id`, `status`, `errors`, `total`, `completed_at`,
            `created_count` and 9 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (406, 413, 500) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE, body={"file": file, "block_ttl_days": block_ttl_days}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailBlockImport]:
        """Retrieve the progress of an import of suppressions, and its counts.

        `GET /email_blocks/import/{id}`

        Args:
            id: Import job, from `email_blocks.imports.create`. UUID.

        Returns:
            `EmailBlockImport`, as `.data`: `id`, `status`, `errors`, `total`, `completed_at`,
            `created_count` and 9 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (406) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
