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
    """Recipients who have unsubscribed from a group."""

    async def create(
        self, id: str, *, to: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailBlock]:
        """Unsubscribe an address from the mail of a group.

        `POST /email_unsubscribe_groups/{id}/suppressions`

        Args:
            id: Group whose mail the recipient is to get no more, from
                `email_unsubscribe_groups.list`. UUID.
            to: Address to unsubscribe from the group; mail of other groups still reaches it.

        Returns:
            `EmailBlock`, as `.data`: `id`, `status`, `to`, `from_`, `reason`, `scope` and 7 more
            fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (406) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"id": id}, body={"to": to}, options=options)

    async def delete(self, email: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """Resubscribe an address to the mail of a group.

        `DELETE /email_unsubscribe_groups/{id}/suppressions/{email}`

        The address is compared without case. A group or address that is not suppressed is a 404.

        Args:
            email: Address to subscribe again; case and surrounding spaces make no difference.
            id: Group the recipient is to get mail of again, from
                `email_unsubscribe_groups.list`. UUID.

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
        """List the addresses that have unsubscribed from a group.

        `GET /email_unsubscribe_groups/{id}/suppressions`

        Args:
            id: Group whose unsubscribed recipients to list, from
                `email_unsubscribe_groups.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `25`.

        Returns:
            A page of `EmailBlock` rows (`id`, `status`, `to`, `from_`, `reason`, `scope` and 7 more
            fields); iterating goes on through all pages.

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
