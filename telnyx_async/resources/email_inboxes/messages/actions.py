"""`client.email_inboxes.messages.actions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.shared import SentEmailMessage

__all__ = ["Actions"]

_FORWARD = Operation(
    "POST",
    "/email_inboxes/{inbox_id}/messages/{message_id}/actions/forward",
    SentEmailMessage,
    nested=lambda: {
        "to": str | models.EmailAddressParam | Sequence[str | models.EmailAddressParam],
        "bcc": str | models.EmailAddressParam | Sequence[str | models.EmailAddressParam],
        "cc": str | models.EmailAddressParam | Sequence[str | models.EmailAddressParam],
    },
    body=BodyKind.JSON,
)
_REPLY = Operation(
    "POST",
    "/email_inboxes/{inbox_id}/messages/{message_id}/actions/reply",
    SentEmailMessage,
    body=BodyKind.JSON,
)
_REPLY_ALL = Operation(
    "POST",
    "/email_inboxes/{inbox_id}/messages/{message_id}/actions/reply_all",
    SentEmailMessage,
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Reply to or forward a received message."""

    async def forward(
        self,
        message_id: str,
        *,
        inbox_id: str,
        to: str
        | models.EmailAddressParam
        | Model
        | Sequence[str | models.EmailAddressParam | Model],
        bcc: str
        | models.EmailAddressParam
        | Model
        | Sequence[str | models.EmailAddressParam | Model]
        | Unset = UNSET,
        cc: str
        | models.EmailAddressParam
        | Model
        | Sequence[str | models.EmailAddressParam | Model]
        | Unset = UNSET,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SentEmailMessage:
        """Forward a received message to others, with a note above it if wanted.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/forward`

        Your `text` or `html` stands above the original; the subject gets `Fwd:`, and headers keep
        the thread. At least one address in `to`.

        Args:
            message_id: Received message to forward, from `email_inboxes.messages.list`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            to: Recipient or recipients of the forward, each a bare address or an object with
                `email` and `name`; at least one. Object with `email`, `name` or list of objects
                with `email`, `name`.
            bcc: Recipients of a blind copy, hidden from all others; responses redact their
                addresses. Object with `email`, `name` or list of objects with `email`, `name`.
            cc: Recipients of a copy whom all others can see; each a bare address or an object
                with `email` and `name`. Object with `email`, `name` or list of objects with
                `email`, `name`.
            html: Note in HTML above the forwarded message; optional.
            text: Note in plain text above the forwarded message; optional.

        Returns:
            `SentEmailMessage`: `data` and `suppressed`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `email.queued`, `email.sending`, `email.sent`, `email.delivered`, `email.deferred`,
            `email.bounced`, `email.failed`.
        """
        return await self._call(
            _FORWARD,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"to": to, "bcc": bcc, "cc": cc, "html": html, "text": text},
            options=options,
        )

    async def reply(
        self,
        message_id: str,
        *,
        inbox_id: str,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SentEmailMessage:
        """Reply to the sender of a received message, in the same thread.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply`

        Goes to `Reply-To`, or else `From`, of the message; those in copy get nothing, see
        `reply_all`. The subject gets `Re:`, and headers keep the thread.

        Args:
            message_id: Received message to answer, from `email_inboxes.messages.list`; its
                `Reply-To` or `From` gets the answer.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            html: Answer in HTML; give this, `text`, or both.
            text: Answer in plain text; give this, `html`, or both.

        Returns:
            `SentEmailMessage`: `data` and `suppressed`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `email.queued`, `email.sending`, `email.sent`, `email.delivered`, `email.deferred`,
            `email.bounced`, `email.failed`.
        """
        return await self._call(
            _REPLY,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"html": html, "text": text},
            options=options,
        )

    async def reply_all(
        self,
        message_id: str,
        *,
        inbox_id: str,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SentEmailMessage:
        """Reply to the sender and all visible recipients of a received message.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply_all`

        Goes to the sender and the other recipients, with the same people in copy; your own address
        and repeated ones are left out, and there are no blind copies.

        Args:
            message_id: Received message to answer, from `email_inboxes.messages.list`; its
                sender and all other visible recipients get the answer.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            html: Answer to everybody in HTML; give this, `text`, or both.
            text: Answer to everybody in plain text; give this, `html`, or both.

        Returns:
            `SentEmailMessage`: `data` and `suppressed`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `email.queued`, `email.sending`, `email.sent`, `email.delivered`, `email.deferred`,
            `email.bounced`, `email.failed`.
        """
        return await self._call(
            _REPLY_ALL,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"html": html, "text": text},
            options=options,
        )
