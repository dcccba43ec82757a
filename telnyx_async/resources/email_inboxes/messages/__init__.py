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
    """Email inbox messages."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.email_inboxes.messages.actions import Actions

        return Actions(self._client)

    @cached_property
    def labels(self) -> Labels:
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
        """Create a draft that answers an e-mail.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/drafts`

        Args:
            message_id: String.
            inbox_id: String.
            attachments: List of objects.
            bcc: List of string or object with `email`, `name`.
            cc: List of string or object with `email`, `name`.
            from_email: String.
            from_name: String.
            headers: Object.
            html: String.
            html_body: String.
            labels: List of strings.
            metadata: Object.
            reply_to: String.
            subject: String.
            tags: List of strings.
            text: String.
            text_body: String.
            to: List of string or object with `email`, `name`.

        Returns:
            `EmailDraft`, as `.data`.

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
        """List email inbox messages.

        `GET /email_inboxes/{inbox_id}/messages`

        Args:
            inbox_id: String.
            filter_from: String.
            filter_label: String.
            filter_read: True or false.
            filter_received_after: ISO 8601 date-time.
            filter_received_before: ISO 8601 date-time.
            filter_search: String.
            filter_subject: String.
            filter_unread: True or false.
            page_after: String.
            page_size: Integer.

        Returns:
            Pages of `InboundMessage`: await the first one, or iterate over all rows.

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
        """Update an email inbox message.

        `PATCH /email_inboxes/{inbox_id}/messages/{message_id}`

        Args:
            message_id: String.
            inbox_id: String.
            read_at: True or string or ISO 8601 date-time.

        Returns:
            `InboundMessage`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"read_at": read_at},
            options=options,
        )
