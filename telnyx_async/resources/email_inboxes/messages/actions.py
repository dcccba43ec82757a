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
    """Commands for an email inbox message."""

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
        """Forward an email inbox message.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/forward`

        Args:
            message_id: String.
            inbox_id: String.
            to: String or object with `email`, `name` or list of string or object with `email`,
                `name`.
            bcc: String or object with `email`, `name` or list of string or object with `email`,
                `name`.
            cc: String or object with `email`, `name` or list of string or object with `email`,
                `name`.
            html: String.
            text: String.

        Returns:
            `SentEmailMessage`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
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
        """Reply to the sender of an e-mail.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply`

        Args:
            message_id: String.
            inbox_id: String.
            html: String.
            text: String.

        Returns:
            `SentEmailMessage`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
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
        """Reply to all recipients of an e-mail.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply_all`

        Args:
            message_id: String.
            inbox_id: String.
            html: String.
            text: String.

        Returns:
            `SentEmailMessage`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REPLY_ALL,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"html": html, "text": text},
            options=options,
        )
