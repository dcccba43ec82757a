"""`client.email_messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_messages import (
    EmailMessageBatchResult,
    EmailMessageDetail,
    MessageEvent,
)
from telnyx_async.models.shared import EmailMessage, SentEmailMessage

if TYPE_CHECKING:
    from telnyx_async.resources.email_messages.recipients import Recipients

__all__ = ["EmailMessages"]

_BATCH = Operation(
    "POST",
    "/email_messages/batch",
    EmailMessageBatchResult,
    nested=lambda: {"messages": Sequence[models.EmailMessageBatchMessageParam]},
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_CREATE = Operation(
    "POST",
    "/email_messages",
    SentEmailMessage,
    nested=lambda: {
        "from": str | models.EmailAddressParam,
        "to": Sequence[str | models.EmailAddressParam],
        "attachments": Sequence[models.EmailAttachmentParam],
        "bcc": Sequence[str | models.EmailAddressParam],
        "cc": Sequence[str | models.EmailAddressParam],
        "reply_to": str | models.EmailAddressParam,
        "tracking_settings": models.TrackingSettingsParam,
    },
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation("DELETE", "/email_messages/{id}", accept="*/*", replay=Replay.SAFE)
_DELETE_ALL = Operation("DELETE", "/email_messages", accept="*/*")
_DELETE_SCHEDULE = Operation("DELETE", "/email_messages/{email_id}/schedule", SentEmailMessage)
_LIST = Operation(
    "GET",
    "/email_messages",
    EmailMessage,
    replay=Replay.SAFE,
    page=PageStyle(param="page_cursor", cursor="meta.page_cursor", size_param="page_size"),
)
_RETRIEVE = Operation("GET", "/email_messages/{id}", Data[EmailMessageDetail], replay=Replay.SAFE)
_RETRIEVE_EVENTS = Operation(
    "GET",
    "/email_messages/{email_id}/events",
    MessageEvent,
    replay=Replay.SAFE,
    page=PageStyle(param="page_cursor", cursor="meta.page_cursor", size_param="page_size"),
)
_UPDATE_SCHEDULE = Operation(
    "PATCH", "/email_messages/{email_id}/schedule", Data[EmailMessageDetail], body=BodyKind.JSON
)


class EmailMessages(Resource):
    """Email messages."""

    @cached_property
    def recipients(self) -> Recipients:
        from telnyx_async.resources.email_messages.recipients import Recipients

        return Recipients(self._client)

    async def batch(
        self,
        *,
        messages: Sequence[models.EmailMessageBatchMessageParam | Model],
        sandbox_mode: bool | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> EmailMessageBatchResult:
        """Send several e-mails at once.

        `POST /email_messages/batch`

        Args:
            messages: List of objects with `from`, `to`, `attachments`, `bcc`, `cc`,
                `from_name`, `group_id`, `headers` and 14 more, 1 to 50 items.
            sandbox_mode: True or false; false by default.
            idempotency_key: String, 1 to 255 characters, matching `^[A-Za-z0-9_-]{1,255}$`.

        Returns:
            `EmailMessageBatchResult`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `ConflictError` (409),
            `UnprocessableEntityError` (422), `RateLimitError` (429), `APIStatusError` (413, 503)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _BATCH,
            headers={"Idempotency-Key": idempotency_key},
            body={"messages": messages, "sandbox_mode": sandbox_mode},
            options=options,
        )

    async def create(
        self,
        *,
        from_: str | models.EmailAddressParam | Model,
        to: Sequence[str | models.EmailAddressParam | Model],
        attachments: Sequence[models.EmailAttachmentParam | Model] | Unset = UNSET,
        bcc: Sequence[str | models.EmailAddressParam | Model] | Unset = UNSET,
        cc: Sequence[str | models.EmailAddressParam | Model] | Unset = UNSET,
        forward_of_message_id: str | None | Unset = UNSET,
        from_name: str | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        html_body: str | Unset = UNSET,
        ignore_suppression: bool | Unset = UNSET,
        in_reply_to_message_id: str | None | Unset = UNSET,
        inline_css: bool | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        reply_to: str | models.EmailAddressParam | Model | Unset = UNSET,
        reply_to_all: bool | None | Unset = UNSET,
        sandbox_mode: bool | Unset = UNSET,
        scheduled_at: datetime | str | None | Unset = UNSET,
        send_at: datetime | str | Unset = UNSET,
        subject: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_variables: Mapping[str, object] | Unset = UNSET,
        text_body: str | Unset = UNSET,
        tracking_settings: models.TrackingSettingsParam | Model | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SentEmailMessage:
        """Create an email message.

        `POST /email_messages`

        Args:
            from_: String or object with `email`, `name`.
            to: List of string or object with `email`, `name`, at least 1 item.
            attachments: List of objects with `content`, `content_id`, `content_type`,
                `disposition`, `filename`.
            bcc: List of string or object with `email`, `name`.
            cc: List of string or object with `email`, `name`.
            forward_of_message_id: String or null.
            from_name: String.
            group_id: UUID or null.
            headers: Object.
            html_body: String.
            ignore_suppression: True or false; false by default.
            in_reply_to_message_id: String or null.
            inline_css: True or false; false by default.
            metadata: Object.
            reply_to: String or object with `email`, `name`.
            reply_to_all: True or false or null.
            sandbox_mode: True or false; false by default.
            scheduled_at: ISO 8601 date-time or null.
            send_at: ISO 8601 date-time.
            subject: String.
            tags: List of strings.
            template_id: UUID.
            template_variables: Object.
            text_body: String.
            tracking_settings: Object with `click_tracking`, `open_tracking`.
            idempotency_key: String, 1 to 255 characters, matching `^[A-Za-z0-9_-]{1,255}$`.

        Returns:
            `SentEmailMessage`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404), `ConflictError` (409), `UnprocessableEntityError` (422),
            `RateLimitError` (429), `APIStatusError` (413, 503) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "from": from_,
                "to": to,
                "attachments": attachments,
                "bcc": bcc,
                "cc": cc,
                "forward_of_message_id": forward_of_message_id,
                "from_name": from_name,
                "group_id": group_id,
                "headers": headers,
                "html_body": html_body,
                "ignore_suppression": ignore_suppression,
                "in_reply_to_message_id": in_reply_to_message_id,
                "inline_css": inline_css,
                "metadata": metadata,
                "reply_to": reply_to,
                "reply_to_all": reply_to_all,
                "sandbox_mode": sandbox_mode,
                "scheduled_at": scheduled_at,
                "send_at": send_at,
                "subject": subject,
                "tags": tags,
                "template_id": template_id,
                "template_variables": template_variables,
                "text_body": text_body,
                "tracking_settings": tracking_settings,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an email message.

        `DELETE /email_messages/{id}`

        Args:
            id: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def delete_all(self, *, address: str, **options: Unpack[RequestOptions]) -> None:
        """Delete all email messages.

        `DELETE /email_messages`

        Args:
            address: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE_ALL, query={"address": address}, options=options)

    async def delete_schedule(
        self, email_id: str, **options: Unpack[RequestOptions]
    ) -> SentEmailMessage:
        """Delete the schedule of an email message.

        `DELETE /email_messages/{email_id}/schedule`

        Args:
            email_id: UUID.

        Returns:
            `SentEmailMessage`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE_SCHEDULE, path={"email_id": email_id}, options=options)

    def list(
        self,
        *,
        filter_metadata: str | Unset = UNSET,
        filter_tags: str | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailMessage]:
        """List email messages.

        `GET /email_messages`

        Args:
            filter_metadata: String.
            filter_tags: String.
            page_cursor: String.
            page_size: Integer, 1 to 100; `25` by default.

        Returns:
            Pages of `EmailMessage`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[metadata]": filter_metadata,
                "filter[tags]": filter_tags,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailMessageDetail]:
        """Retrieve an email message.

        `GET /email_messages/{id}`

        Args:
            id: UUID.

        Returns:
            `EmailMessageDetail`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    def retrieve_events(
        self,
        email_id: str,
        *,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessageEvent]:
        """Retrieve the events of an email message.

        `GET /email_messages/{email_id}/events`

        Args:
            email_id: UUID.
            page_cursor: String.
            page_size: Integer, 1 to 100; `25` by default.

        Returns:
            Pages of `MessageEvent`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _RETRIEVE_EVENTS,
            path={"email_id": email_id},
            query={"page_cursor": page_cursor, "page_size": page_size},
            options=options,
        )

    async def update_schedule(
        self, email_id: str, *, scheduled_at: datetime | str, **options: Unpack[RequestOptions]
    ) -> Data[EmailMessageDetail]:
        """Update the schedule of an email message.

        `PATCH /email_messages/{email_id}/schedule`

        Args:
            email_id: String.
            scheduled_at: ISO 8601 date-time.

        Returns:
            `EmailMessageDetail`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_SCHEDULE,
            path={"email_id": email_id},
            body={"scheduled_at": scheduled_at},
            options=options,
        )
