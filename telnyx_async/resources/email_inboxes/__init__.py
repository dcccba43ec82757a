"""`client.email_inboxes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_inboxes import EmailInbox

if TYPE_CHECKING:
    from telnyx_async.resources.email_inboxes.drafts import Drafts
    from telnyx_async.resources.email_inboxes.filters import Filters
    from telnyx_async.resources.email_inboxes.messages import Messages
    from telnyx_async.resources.email_inboxes.threads import Threads

__all__ = ["EmailInboxes"]

_CREATE = Operation("POST", "/email_inboxes", Data[EmailInbox], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/email_inboxes/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/email_inboxes",
    EmailInbox,
    replay=Replay.SAFE,
    page=PageStyle(param="page_cursor", cursor="meta.page_cursor", size_param="page_size"),
)
_RETRIEVE = Operation("GET", "/email_inboxes/{id}", Data[EmailInbox], replay=Replay.SAFE)


class EmailInboxes(Resource):
    """Email inboxes."""

    @cached_property
    def drafts(self) -> Drafts:
        from telnyx_async.resources.email_inboxes.drafts import Drafts

        return Drafts(self._client)

    @cached_property
    def filters(self) -> Filters:
        from telnyx_async.resources.email_inboxes.filters import Filters

        return Filters(self._client)

    @cached_property
    def messages(self) -> Messages:
        from telnyx_async.resources.email_inboxes.messages import Messages

        return Messages(self._client)

    @cached_property
    def threads(self) -> Threads:
        from telnyx_async.resources.email_inboxes.threads import Threads

        return Threads(self._client)

    async def create(
        self,
        *,
        domain_id: str | Unset = UNSET,
        username: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailInbox]:
        """Create an email inbox.

        `POST /email_inboxes`

        Args:
            domain_id: String.
            username: String.

        Returns:
            `EmailInbox`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"domain_id": domain_id, "username": username}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an email inbox.

        `DELETE /email_inboxes/{id}`

        Args:
            id: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailInbox]:
        """List email inboxes.

        `GET /email_inboxes`

        Args:
            page_cursor: String.
            page_size: Integer.

        Returns:
            Pages of `EmailInbox`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page_cursor": page_cursor, "page_size": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailInbox]:
        """Retrieve an email inbox.

        `GET /email_inboxes/{id}`

        Args:
            id: String.

        Returns:
            `EmailInbox`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
