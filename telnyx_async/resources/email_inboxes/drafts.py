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
    """Email inbox drafts."""

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
        """Create an email inbox draft.

        `POST /email_inboxes/{inbox_id}/drafts`

        Args:
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
        """Delete an email inbox draft.

        `DELETE /email_inboxes/{inbox_id}/drafts/{draft_id}`

        Args:
            draft_id: String.
            inbox_id: String.

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
        """List email inbox drafts.

        `GET /email_inboxes/{inbox_id}/drafts`

        Args:
            inbox_id: String.
            filter_status: `"draft"`, `"sending"` or `"sent"`.
            page_after: String.
            page_size: Integer.

        Returns:
            Pages of `EmailDraft`: await the first one, or iterate over all rows.

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
        """Update an email inbox draft.

        `PATCH /email_inboxes/{inbox_id}/drafts/{draft_id}`

        Args:
            draft_id: String.
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
        """Retrieve an email inbox draft.

        `GET /email_inboxes/{inbox_id}/drafts/{draft_id}`

        Args:
            draft_id: String.
            inbox_id: String.

        Returns:
            `EmailDraft`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"draft_id": draft_id, "inbox_id": inbox_id}, options=options
        )

    async def send(
        self, draft_id: str, *, inbox_id: str, **options: Unpack[RequestOptions]
    ) -> SentEmailMessage:
        """Send an email inbox draft.

        `POST /email_inboxes/{inbox_id}/drafts/{draft_id}/send`

        Args:
            draft_id: String.
            inbox_id: String.

        Returns:
            `SentEmailMessage`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
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
        """Update an email inbox draft.

        `PUT /email_inboxes/{inbox_id}/drafts/{draft_id}`

        Args:
            draft_id: String.
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
