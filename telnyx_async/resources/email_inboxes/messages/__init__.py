"""`client.email_inboxes.messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_inboxes import EmailDraft, InboundMessage

if TYPE_CHECKING:
    from telnyx_async.resources.email_inboxes.messages.actions import Actions
    from telnyx_async.resources.email_inboxes.messages.labels import Labels

__all__ = ["Messages"]

_DRAFTS = Operation(
    "POST",
    "/email_inboxes/{inbox_id}/messages/{message_id}/drafts",
    Data[EmailDraft],
    nested=lambda: {
        "bcc": Sequence[str | models.EmailAddressParam],
        "cc": Sequence[str | models.EmailAddressParam],
        "to": Sequence[str | models.EmailAddressParam],
    },
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/email_inboxes/{inbox_id}/messages",
    InboundMessage,
    replay=Replay.SAFE,
    page=PageStyle(param="page[after]", cursor="meta.page_cursor"),
)
_UPDATE = Operation(
    "PATCH",
    "/email_inboxes/{inbox_id}/messages/{message_id}",
    Data[InboundMessage],
    body=BodyKind.JSON,
)


class Messages(Resource):
    """Messages received in an inbox: search them, mark them read, reply to them.

    Sub-resources: `actions`, `labels`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Reply to or forward a received message."""
        from telnyx_async.resources.email_inboxes.messages.actions import Actions

        return Actions(self._client)

    @cached_property
    def labels(self) -> Labels:
        """Labels of messages, such as `spam` or `processed`."""
        from telnyx_async.resources.email_inboxes.messages.labels import Labels

        return Labels(self._client)

    async def drafts(
        self,
        message_id: str,
        *,
        inbox_id: str,
        attachments: Sequence[Mapping[str, object]] | Unset = UNSET,
        bcc: Sequence[str | models.EmailAddressParam | Model] | Unset = UNSET,
        cc: Sequence[str | models.EmailAddressParam | Model] | Unset = UNSET,
        from_email: str | Unset = UNSET,
        from_name: str | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        html: str | Unset = UNSET,
        html_body: str | Unset = UNSET,
        labels: Sequence[str] | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        text: str | Unset = UNSET,
        text_body: str | Unset = UNSET,
        to: Sequence[str | models.EmailAddressParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailDraft]:
        """Create a draft reply to a received message, without sending it.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/drafts`

        Recipient, subject and headers are filled in as a reply would have them; `to` and `subject`
        can be set instead. Send it with `email_inboxes.drafts.send`.

        Args:
            message_id: Received message to answer, from `email_inboxes.messages.list`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            attachments: Files sent along with the message, each with its name, MIME type and
                Base64 content; responses carry only their metadata.
            bcc: Recipients of a blind copy, hidden from all others; responses redact their
                addresses. List of objects with `email`, `name`.
            cc: Recipients of a copy whom all others can see; each a bare address or an object
                with `email` and `name`. List of objects with `email`, `name`.
            from_email: Address to send from; without it, the draft goes out under the address
                of its inbox.
            from_name: Name that mail programs show beside the sender's address; wins over the
                name inside `from`.
            headers: Extra headers; `In-Reply-To` and `References` are filled in so that the
                answer threads.
            html: HTML body; in drafts, another name for `html_body`.
            html_body: HTML version of the body; give `text_body` too for readers that show no
                HTML.
            labels: Changeable marks such as `needs_review`: case-sensitive, up to 255
                characters each and 50 per item; the prefix `telnyx:` is reserved.
            metadata: Your own key-value pairs, stored with the message, returned with it,
                passed to the detail records, and searchable by `filter[metadata]`.
            reply_to: Address to which answers go instead of the sender's; only the address is
                kept, a name is dropped.
            subject: Subject in place of the original's with `Re:`, which is filled in by
                default.
            tags: Labels fixed at sending time for grouping and reports; they reach the detail
                records and serve `filter[tags]`. For changeable marks on a mailbox, see `labels`.
            text: Plain-text body; in drafts, another name for `text_body`.
            text_body: Plain-text version of the body, shown by mail programs without HTML and
                read by many spam filters.
            to: Recipients in place of the sender of the original, who is filled in by default.
                List of objects with `email`, `name`.

        Returns:
            `EmailDraft`, as `.data`: `id`, `status`, `to`, `from_`, `inbox_id`, `attachments` and
            18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DRAFTS,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={
                "attachments": attachments,
                "bcc": bcc,
                "cc": cc,
                "from_email": from_email,
                "from_name": from_name,
                "headers": headers,
                "html": html,
                "html_body": html_body,
                "labels": labels,
                "metadata": metadata,
                "reply_to": reply_to,
                "subject": subject,
                "tags": tags,
                "text": text,
                "text_body": text_body,
                "to": to,
            },
            options=options,
        )

    def list(
        self,
        inbox_id: str,
        *,
        filter_from: str | Unset = UNSET,
        filter_label: str | Unset = UNSET,
        filter_read: bool | Unset = UNSET,
        filter_received_after: datetime | str | Unset = UNSET,
        filter_received_before: datetime | str | Unset = UNSET,
        filter_search: str | Unset = UNSET,
        filter_subject: str | Unset = UNSET,
        filter_unread: bool | Unset = UNSET,
        page_after: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InboundMessage]:
        """List or search the messages received in an inbox, newest first.

        `GET /email_inboxes/{inbox_id}/messages`

        Args:
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            filter_from: Only messages whose sender address contains this text, regardless of
                case.
            filter_label: Only items with this label, in exactly this spelling; labels of
                messages and of threads are separate.
            filter_read: `true` for messages that were read, `false` for unread ones.
            filter_received_after: Only messages received at this time or later (RFC 3339).
            filter_received_before: Only messages received at this time or earlier (RFC 3339).
            filter_search: Words to find in subject and bodies (full-text search, up to 500
                characters).
            filter_subject: Only messages whose subject contains this text, regardless of case.
            filter_unread: `true` for unread messages; the reverse of `filter_read`.
            page_after: Cursor from the previous page's `meta`: the list continues after it.
                Excludes `page[number]`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `InboundMessage` rows (`id`, `status`, `to`, `from_`, `attachments`, `bcc` and
            22 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"inbox_id": inbox_id},
            query={
                "filter[from]": filter_from,
                "filter[label]": filter_label,
                "filter[read]": filter_read,
                "filter[received_after]": filter_received_after,
                "filter[received_before]": filter_received_before,
                "filter[search]": filter_search,
                "filter[subject]": filter_subject,
                "filter[unread]": filter_unread,
                "page[after]": page_after,
                "page[size]": page_size,
            },
            options=options,
        )

    async def update(
        self,
        message_id: str,
        *,
        inbox_id: str,
        read_at: Literal[True] | str | datetime,
        **options: Unpack[RequestOptions],
    ) -> Data[InboundMessage]:
        """Mark a received message as read or unread.

        `PATCH /email_inboxes/{inbox_id}/messages/{message_id}`

        `read_at` takes `true` (now), a time, or `None` for unread.

        Args:
            message_id: Message within the inbox, from `email_inboxes.messages.list`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            read_at: `true` marks the message read as of now, a time (RFC 3339) as of then,
                `None` marks it unread. `true` or ISO 8601 date-time.

        Returns:
            `InboundMessage`, as `.data`: `id`, `status`, `to`, `from_`, `attachments`, `bcc` and 22
            more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"read_at": read_at},
            options=options,
        )
