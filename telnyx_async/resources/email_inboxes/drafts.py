"""`client.email_inboxes.drafts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_inboxes import EmailDraft
from telnyx_async.models.shared import SentEmailMessage

__all__ = ["Drafts"]

_CREATE = Operation(
    "POST",
    "/email_inboxes/{inbox_id}/drafts",
    Data[EmailDraft],
    nested=lambda: {
        "bcc": Sequence[str | models.EmailAddressParam],
        "cc": Sequence[str | models.EmailAddressParam],
        "to": Sequence[str | models.EmailAddressParam],
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/email_inboxes/{inbox_id}/drafts/{draft_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/email_inboxes/{inbox_id}/drafts",
    EmailDraft,
    replay=Replay.SAFE,
    page=PageStyle(param="page[after]", cursor="meta.page_cursor"),
)
_PATCH = Operation(
    "PATCH",
    "/email_inboxes/{inbox_id}/drafts/{draft_id}",
    Data[EmailDraft],
    nested=lambda: {
        "bcc": Sequence[str | models.EmailAddressParam],
        "cc": Sequence[str | models.EmailAddressParam],
        "to": Sequence[str | models.EmailAddressParam],
    },
    body=BodyKind.JSON,
)
_RETRIEVE = Operation(
    "GET", "/email_inboxes/{inbox_id}/drafts/{draft_id}", Data[EmailDraft], replay=Replay.SAFE
)
_SEND = Operation("POST", "/email_inboxes/{inbox_id}/drafts/{draft_id}/send", SentEmailMessage)
_UPDATE = Operation(
    "PUT",
    "/email_inboxes/{inbox_id}/drafts/{draft_id}",
    Data[EmailDraft],
    nested=lambda: {
        "bcc": Sequence[str | models.EmailAddressParam],
        "cc": Sequence[str | models.EmailAddressParam],
        "to": Sequence[str | models.EmailAddressParam],
    },
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class Drafts(Resource):
    """Unsent messages of an inbox, to be reviewed and edited before sending."""

    async def create(
        self,
        inbox_id: str,
        *,
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
        """Save an unsent message in an inbox; it may be incomplete.

        `POST /email_inboxes/{inbox_id}/drafts`

        Nothing is required and nothing is billed until `drafts.send`, which checks sender, subject
        and recipients.

        Args:
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
            headers: Extra MIME headers by name, such as `X-Entity-Ref-ID`; accepted when
                sending, not echoed by the send endpoints.
            html: HTML body; in drafts, another name for `html_body`.
            html_body: HTML version of the body; give `text_body` too for readers that show no
                HTML.
            labels: Changeable marks such as `needs_review`: case-sensitive, up to 255
                characters each and 50 per item; the prefix `telnyx:` is reserved.
            metadata: Your own key-value pairs, stored with the message, returned with it,
                passed to the detail records, and searchable by `filter[metadata]`.
            reply_to: Address to which answers go instead of the sender's; only the address is
                kept, a name is dropped.
            subject: Subject line; may wait until the draft is sent.
            tags: Labels fixed at sending time for grouping and reports; they reach the detail
                records and serve `filter[tags]`. For changeable marks on a mailbox, see `labels`.
            text: Plain-text body; in drafts, another name for `text_body`.
            text_body: Plain-text version of the body, shown by mail programs without HTML and
                read by many spam filters.
            to: Recipients; may stay empty until the draft is sent, which needs at least one.
                List of objects with `email`, `name`.

        Returns:
            `EmailDraft`, as `.data`: `id`, `status`, `to`, `from_`, `inbox_id`, `attachments` and
            18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"inbox_id": inbox_id},
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

    async def delete(
        self, draft_id: str, *, inbox_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an unsent draft for good; sent ones cannot be deleted.

        `DELETE /email_inboxes/{inbox_id}/drafts/{draft_id}`

        Args:
            draft_id: Draft of the inbox, from `email_inboxes.drafts.create` or
                `email_inboxes.messages.drafts`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"draft_id": draft_id, "inbox_id": inbox_id}, options=options
        )

    def list(
        self,
        inbox_id: str,
        *,
        filter_status: Literal["draft", "sending", "sent"] | Unset = UNSET,
        page_after: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailDraft]:
        """List the drafts of an inbox, newest first.

        `GET /email_inboxes/{inbox_id}/drafts`

        Args:
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            filter_status: Only drafts still editable (`draft`), on their way (`sending`), or
                sent and kept unchanged (`sent`).
            page_after: Cursor from the previous page's `meta`: the list continues after it.
                Excludes `page[number]`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `EmailDraft` rows (`id`, `status`, `to`, `from_`, `inbox_id`, `attachments`
            and 18 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"inbox_id": inbox_id},
            query={
                "filter[status]": filter_status,
                "page[after]": page_after,
                "page[size]": page_size,
            },
            options=options,
        )

    async def patch(
        self,
        draft_id: str,
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
        """Change the given fields of an unsent draft; works the same as `update`.

        `PATCH /email_inboxes/{inbox_id}/drafts/{draft_id}`

        Args:
            draft_id: Draft of the inbox, from `email_inboxes.drafts.create` or
                `email_inboxes.messages.drafts`.
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
            headers: Extra MIME headers by name, such as `X-Entity-Ref-ID`; accepted when
                sending, not echoed by the send endpoints.
            html: HTML body; in drafts, another name for `html_body`.
            html_body: HTML version of the body; give `text_body` too for readers that show no
                HTML.
            labels: Changeable marks such as `needs_review`: case-sensitive, up to 255
                characters each and 50 per item; the prefix `telnyx:` is reserved.
            metadata: Your own key-value pairs, stored with the message, returned with it,
                passed to the detail records, and searchable by `filter[metadata]`.
            reply_to: Address to which answers go instead of the sender's; only the address is
                kept, a name is dropped.
            subject: Subject line; needed to send, unless a template supplies it.
            tags: Labels fixed at sending time for grouping and reports; they reach the detail
                records and serve `filter[tags]`. For changeable marks on a mailbox, see `labels`.
            text: Plain-text body; in drafts, another name for `text_body`.
            text_body: Plain-text version of the body, shown by mail programs without HTML and
                read by many spam filters.
            to: Primary recipients, each a bare address or an object with `email` and `name`; an
                address may occur only once across `to`, `cc` and `bcc`. List of objects with
                `email`, `name`.

        Returns:
            `EmailDraft`, as `.data`: `id`, `status`, `to`, `from_`, `inbox_id`, `attachments` and
            18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH,
            path={"draft_id": draft_id, "inbox_id": inbox_id},
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

    async def retrieve(
        self, draft_id: str, *, inbox_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailDraft]:
        """Retrieve a draft, whether still editable or already sent.

        `GET /email_inboxes/{inbox_id}/drafts/{draft_id}`

        Args:
            draft_id: Draft of the inbox, from `email_inboxes.drafts.create` or
                `email_inboxes.messages.drafts`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.

        Returns:
            `EmailDraft`, as `.data`: `id`, `status`, `to`, `from_`, `inbox_id`, `attachments` and
            18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"draft_id": draft_id, "inbox_id": inbox_id}, options=options
        )

    async def send(
        self, draft_id: str, *, inbox_id: str, **options: Unpack[RequestOptions]
    ) -> SentEmailMessage:
        """Send a draft as it stands, from the inbox address unless it names another.

        `POST /email_inboxes/{inbox_id}/drafts/{draft_id}/send`

        Works as `email_messages.create` does and returns the message. If it is refused, for a
        suppressed address or a used up quota, the draft can be changed and sent again; one that was
        sent is refused (422).

        Args:
            draft_id: Draft of the inbox, from `email_inboxes.drafts.create` or
                `email_inboxes.messages.drafts`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.

        Returns:
            `SentEmailMessage`: `data` and `suppressed`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `email.queued`, `email.sending`, `email.sent`, `email.delivered`, `email.deferred`,
            `email.bounced`, `email.failed`.
        """
        return await self._call(
            _SEND, path={"draft_id": draft_id, "inbox_id": inbox_id}, options=options
        )

    async def update(
        self,
        draft_id: str,
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
        """Change the given fields of a draft that has not been sent.

        `PUT /email_inboxes/{inbox_id}/drafts/{draft_id}`

        A draft cannot move to another inbox. One that is being sent, or was, is refused (422).

        Args:
            draft_id: Draft of the inbox, from `email_inboxes.drafts.create` or
                `email_inboxes.messages.drafts`.
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
            headers: Extra MIME headers by name, such as `X-Entity-Ref-ID`; accepted when
                sending, not echoed by the send endpoints.
            html: HTML body; in drafts, another name for `html_body`.
            html_body: HTML version of the body; give `text_body` too for readers that show no
                HTML.
            labels: Changeable marks such as `needs_review`: case-sensitive, up to 255
                characters each and 50 per item; the prefix `telnyx:` is reserved.
            metadata: Your own key-value pairs, stored with the message, returned with it,
                passed to the detail records, and searchable by `filter[metadata]`.
            reply_to: Address to which answers go instead of the sender's; only the address is
                kept, a name is dropped.
            subject: Subject line; needed to send, unless a template supplies it.
            tags: Labels fixed at sending time for grouping and reports; they reach the detail
                records and serve `filter[tags]`. For changeable marks on a mailbox, see `labels`.
            text: Plain-text body; in drafts, another name for `text_body`.
            text_body: Plain-text version of the body, shown by mail programs without HTML and
                read by many spam filters.
            to: Primary recipients, each a bare address or an object with `email` and `name`; an
                address may occur only once across `to`, `cc` and `bcc`. List of objects with
                `email`, `name`.

        Returns:
            `EmailDraft`, as `.data`: `id`, `status`, `to`, `from_`, `inbox_id`, `attachments` and
            18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"draft_id": draft_id, "inbox_id": inbox_id},
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
