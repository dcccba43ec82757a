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
    """Mailboxes for programs and agents: receive, read, label, reply to and forward mail.

    Sub-resources: `drafts`, `filters`, `messages`, `threads`.
    """

    @cached_property
    def drafts(self) -> Drafts:
        """Unsent messages of an inbox, to be reviewed and edited before sending."""
        from telnyx_async.resources.email_inboxes.drafts import Drafts

        return Drafts(self._client)

    @cached_property
    def filters(self) -> Filters:
        """Allowlist and blocklist of an inbox: who may write to it."""
        from telnyx_async.resources.email_inboxes.filters import Filters

        return Filters(self._client)

    @cached_property
    def messages(self) -> Messages:
        """Messages received in an inbox: search them, mark them read, reply to them."""
        from telnyx_async.resources.email_inboxes.messages import Messages

        return Messages(self._client)

    @cached_property
    def threads(self) -> Threads:
        """Threads of one inbox, with received and sent messages together."""
        from telnyx_async.resources.email_inboxes.threads import Threads

        return Threads(self._client)

    async def create(
        self,
        *,
        domain_id: str | Unset = UNSET,
        username: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailInbox]:
        """Create an inbox with an address of your own domain or one assigned by Telnyx.

        `POST /email_inboxes`

        Args:
            domain_id: Domain of yours that may receive mail, from `email_domains.list`; without
                it, the inbox lives under a subdomain that Telnyx gives your account.
            username: Part of the address before the `@`: 1 to 64 letters, digits, dots, hyphens
                and underscores; made up for you if left out.

        Returns:
            `EmailInbox`, as `.data`: `id`, `status`, `address`, `domain`, `domain_id`, `settings`
            and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"domain_id": domain_id, "username": username}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an inbox; its address stays reserved.

        `DELETE /email_inboxes/{id}`

        Args:
            id: Inbox to close, from `email_inboxes.list`; its address stays reserved.

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
        """List the inboxes of the account, newest first.

        `GET /email_inboxes`

        Args:
            page_cursor: Cursor to the next page: pass on what the previous response's `meta`
                gave; missing there on the last page.
            page_size: How many records one page holds at most.

        Returns:
            A page of `EmailInbox` rows (`id`, `status`, `address`, `domain`, `domain_id`,
            `settings` and 3 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page_cursor": page_cursor, "page_size": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailInbox]:
        """Retrieve an inbox and its address.

        `GET /email_inboxes/{id}`

        Args:
            id: Inbox to look up, from `email_inboxes.create` or `email_inboxes.list`.

        Returns:
            `EmailInbox`, as `.data`: `id`, `status`, `address`, `domain`, `domain_id`, `settings`
            and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
