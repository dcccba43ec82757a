"""`client.email_unsubscribe_groups.suppressions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import EmailBlock

__all__ = ["Suppressions"]

_CREATE = Operation(
    "POST", "/email_unsubscribe_groups/{id}/suppressions", Data[EmailBlock], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE",
    "/email_unsubscribe_groups/{id}/suppressions/{email}",
    accept="*/*",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/email_unsubscribe_groups/{id}/suppressions",
    EmailBlock,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Suppressions(Resource):
    """Email unsubscribe group suppressions."""

    async def create(
        self, id: str, *, to: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailBlock]:
        """Create an email unsubscribe group suppression.

        `POST /email_unsubscribe_groups/{id}/suppressions`

        Args:
            id: UUID.
            to: String.

        Returns:
            `EmailBlock`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (406) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"id": id}, body={"to": to}, options=options)

    async def delete(self, email: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an email unsubscribe group suppression.

        `DELETE /email_unsubscribe_groups/{id}/suppressions/{email}`

        Args:
            email: String.
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (406) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"email": email, "id": id}, options=options)

    def list(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailBlock]:
        """List email unsubscribe group suppressions.

        `GET /email_unsubscribe_groups/{id}/suppressions`

        Args:
            id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `25` by default.

        Returns:
            Pages of `EmailBlock`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (406) for an error
            status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )
