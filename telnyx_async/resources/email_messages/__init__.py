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
    """Send email now or later, singly or in batches, and track delivery.

    Sub-resources: `recipients`.
    """

    @cached_property
    def recipients(self) -> Recipients:
        """Delivery of a message to each recipient."""
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
        """Send up to 1,000 messages in one request; each succeeds or fails independently.

        `POST /email_messages/batch`

        Status 207: look at each result, since messages fail one by one. Checks of the account come
        first and can refuse the whole batch.

        Args:
            messages: Messages to send, up to 1,000; each is checked by itself, and a bad one
                does not stop the others. List of objects with `from`, `to`, `attachments`, `bcc`,
                `cc`, `from_name`, `group_id`, `headers` and 14 more, 1 to 50 items.
            sandbox_mode: `true` sends the whole batch to the sandbox; this value replaces the
                one inside each message, even when left out. Default `false`.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not repeat the work. A UUID serves well. 1 to 255 characters, matching
                `^[A-Za-z0-9_-]{1,255}$`.

        Returns:
            `EmailMessageBatchResult`: `errors`, `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `ConflictError` (409),
            `UnprocessableEntityError` (422), `RateLimitError` (429), `APIStatusError` (413, 503)
            for an error status; `APIConnectionError` without a response.

        Webhooks:
            `email.queued`, `email.scheduled`, `email.sandbox`, `email.sending`, `email.sent`,
            `email.delivered`, `email.deferred`, `email.bounced`, `email.failed`,
            `email.complained`, `email.opened`, `email.clicked`, `email.unsubscribed`,
            `email.daily_limit_exceeded`.
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
        """Send an email now or at a set time, with your own content or from a template.

        `POST /email_messages`

        With `template_id` and `template_variables`, leave out `subject`, `html_body` and
        `text_body`; without a template `subject` is required. An unknown template is a 400, not a
        404.

        Args:
            from_: Sender: a bare address, or an object with `email` and `name`; the domain must
                be verified. A domain shared by Telnyx takes only `onboarding@` and your own account
                address as recipient. Object with `email`, `name`.
            to: Primary recipients, each a bare address or an object with `email` and `name`; an
                address may occur only once across `to`, `cc` and `bcc`. List of objects with
                `email`, `name`, at least 1 item.
            attachments: Files sent along with the message, each with its name, MIME type and
                Base64 content; responses carry only their metadata. List of objects with `content`,
                `content_id`, `content_type`, `disposition`, `filename`.
            bcc: Recipients of a blind copy, hidden from all others; responses redact their
                addresses. List of objects with `email`, `name`.
            cc: Recipients of a copy whom all others can see; each a bare address or an object
                with `email` and `name`. List of objects with `email`, `name`.
            forward_of_message_id: Message that this one forwards, by its Telnyx ID; recorded
                for reports only, and a new thread starts. Excludes `in_reply_to_message_id`.
            from_name: Name that mail programs show beside the sender's address; wins over the
                name inside `from_`.
            group_id: Unsubscribe group the message belongs to, from
                `email_unsubscribe_groups.create`: who has left the group gets nothing, and the
                unsubscribe link leaves only that group. On a suppression, `null` means it holds for
                all mail. UUID.
            headers: Extra MIME headers by name, such as `X-Entity-Ref-ID`; accepted when
                sending, not echoed by the send endpoints.
            html_body: HTML version of the body; give `text_body` too for readers that show no
                HTML.
            ignore_suppression: `true` delivers in spite of suppressions that may be overridden;
                hard bounces, complaints and invalid addresses stay blocked. The API key needs the
                scope `email:override`. Default `false`.
            in_reply_to_message_id: Message of yours that this one answers, by its Telnyx ID:
                sets `In-Reply-To` and `References`, so mail programs thread it. Excludes
                `forward_of_message_id`.
            inline_css: `true` moves the rules of `<style>` blocks into the elements' `style`
                attributes, since many mail programs drop style sheets. Default `false`.
            metadata: Your own key-value pairs, stored with the message, returned with it,
                passed to the detail records, and searchable by `filter[metadata]`.
            reply_to: Address to which answers go instead of the sender's; only the address is
                kept, a name is dropped. Object with `email`, `name`.
            reply_to_all: Marks an answer as one to everybody; recipients still come from `to`
                and `cc`. Meaningful only with `in_reply_to_message_id`.
            sandbox_mode: `true` checks and accepts the message but delivers nothing and costs
                nothing; addresses at `test.telnyx.com`, such as `hard-bounce@test.telnyx.com`, play
                through a set course of events. Default `false`.
            scheduled_at: Time at which to deliver, in the future, RFC 3339 with offset; without
                it the message leaves at once. Stays on the message after the send or its
                cancellation.
            send_at: Old name of `scheduled_at`, which wins if both are given. ISO 8601
                date-time.
            subject: Subject line; required, unless `template_id` is set, whose template then
                supplies it.
            tags: Labels fixed at sending time for grouping and reports; they reach the detail
                records and serve `filter[tags]`. For changeable marks on a mailbox, see `labels`.
            template_id: Template that supplies subject and bodies, from
                `email_templates.create`; excludes `subject`, `html_body` and `text_body`. UUID.
            template_variables: Values for the Liquid placeholders of the template, by name; a
                missing required one fails with status 422 if the template is strict.
            text_body: Plain-text version of the body; give it, `html_body` or both, unless
                `template_id` is set.
            tracking_settings: Tracking of opens and clicks for this message alone; what is left
                out follows the settings of the sender's domain. Object with `click_tracking`,
                `open_tracking`.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not repeat the work. A UUID serves well. 1 to 255 characters, matching
                `^[A-Za-z0-9_-]{1,255}$`.

        Returns:
            `SentEmailMessage`: `data` and `suppressed`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404), `ConflictError` (409), `UnprocessableEntityError` (422),
            `RateLimitError` (429), `APIStatusError` (413, 503) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `email.queued`, `email.scheduled`, `email.sandbox`, `email.sending`, `email.sent`,
            `email.delivered`, `email.deferred`, `email.bounced`, `email.failed`,
            `email.complained`, `email.opened`, `email.clicked`, `email.unsubscribed`,
            `email.daily_limit_exceeded`.
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
        """Delete a message for good, with its events, recipients and attachments.

        `DELETE /email_messages/{id}`

        Args:
            id: Message to erase for good, with its events, recipients and attachments.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def delete_all(self, *, address: str, **options: Unpack[RequestOptions]) -> None:
        """Delete all messages from or to an address, such as for a privacy request.

        `DELETE /email_messages`

        Deletes messages of the account with their events and recipients, at once and for good, also
        events of messages that have expired.

        Args:
            address: Address whose messages to erase, as sender or as recipient; upper and lower
                case make no difference.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE_ALL, query={"address": address}, options=options)

    async def delete_schedule(
        self, email_id: str, **options: Unpack[RequestOptions]
    ) -> SentEmailMessage:
        """Cancel a scheduled message before it is sent.

        `DELETE /email_messages/{email_id}/schedule`

        Args:
            email_id: Scheduled message to cancel, by its `id`. UUID.

        Returns:
            `SentEmailMessage`: `data` and `suppressed`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.

        Webhooks:
            `email.cancelled`.
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
        """List sent and scheduled messages, newest first, by tags or metadata.

        `GET /email_messages`

        Args:
            filter_metadata: Only messages whose metadata contain all of these pairs: a JSON
                object, or `key=value` pairs parted by commas.
            filter_tags: Only messages with at least one of these tags, parted by commas; exact
                spelling.
            page_cursor: Cursor to the next page: pass on what the previous response's `meta`
                gave; missing there on the last page.
            page_size: How many records one page holds at most. 1 to 100; default `25`.

        Returns:
            A page of `EmailMessage` rows (`id`, `status`, `to`, `from_`, `attachments`, `bcc` and
            17 more fields); iterating goes on through all pages.

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
        """Retrieve a message with its bodies, status and events.

        `GET /email_messages/{id}`

        Args:
            id: Message to look up, from `email_messages.create` or `email_messages.list`. UUID.

        Returns:
            `EmailMessageDetail`, as `.data`: `id`, `status`, `to`, `from_`, `attachments`, `bcc`
            and 19 more fields.

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
        """List the events of a message, oldest first.

        `GET /email_messages/{email_id}/events`

        `canonical_event_type` is exact where the older `event_type` lumps together; the deprecated
        `type` has no `email.` in front.

        Args:
            email_id: Message whose events, recipients or schedule are meant: the `id` from
                `email_messages.create`. UUID.
            page_cursor: Cursor to the next page: pass on what the previous response's `meta`
                gave; missing there on the last page.
            page_size: How many records one page holds at most. 1 to 100; default `25`.

        Returns:
            A page of `MessageEvent` rows (`canonical_event_type`, `event_type`, `occurred_at`,
            `type` and `payload`); iterating goes on through all pages.

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
        """Reschedule a message to another time.

        `PATCH /email_messages/{email_id}/schedule`

        Only the time changes. Refused (409) once the message is being sent.

        Args:
            email_id: Scheduled message to move, by its `id`; refused with status 409 once
                sending has begun.
            scheduled_at: New time of delivery, in the future (RFC 3339); all else about the
                message stays.

        Returns:
            `EmailMessageDetail`, as `.data`: `id`, `status`, `to`, `from_`, `attachments`, `bcc`
            and 19 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_SCHEDULE,
            path={"email_id": email_id},
            body={"scheduled_at": scheduled_at},
            options=options,
        )
