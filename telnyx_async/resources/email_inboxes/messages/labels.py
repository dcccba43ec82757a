"""`client.email_inboxes.messages.labels`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.email_inboxes import InboundMessage

__all__ = ["Labels"]

_CREATE = Operation(
    "POST",
    "/email_inboxes/{inbox_id}/messages/{message_id}/labels",
    Data[InboundMessage],
    body=BodyKind.JSON,
)
_DELETE_ALL = Operation(
    "DELETE",
    "/email_inboxes/{inbox_id}/messages/{message_id}/labels",
    Data[InboundMessage],
    body=BodyKind.JSON,
)


class Labels(Resource):
    """Labels of messages, such as `spam` or `processed`."""

    async def create(
        self,
        message_id: str,
        *,
        inbox_id: str,
        labels: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[InboundMessage]:
        """Add labels to a message; those already there stay.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/labels`

        Labels, such as `needs_review`, are for your own workflow and can change; `tags` of sent
        mail, which appear on bills, cannot. Upper and lower case differ. A repeated label does no
        harm.

        Args:
            message_id: Message within the inbox, from `email_inboxes.messages.list`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            labels: Labels to add, such as `processed`; those already there stay as they are.

        Returns:
            `InboundMessage`, as `.data`: `id`, `status`, `to`, `from_`, `attachments`, `bcc` and 22
            more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"labels": labels},
            options=options,
        )

    async def delete_all(
        self,
        message_id: str,
        *,
        inbox_id: str,
        labels: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[InboundMessage]:
        """Remove labels from a message.

        `DELETE /email_inboxes/{inbox_id}/messages/{message_id}/labels`

        Args:
            message_id: Message within the inbox, from `email_inboxes.messages.list`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            labels: Labels to take off, in exactly their spelling; ones that are not there do no
                harm.

        Returns:
            `InboundMessage`, as `.data`: `id`, `status`, `to`, `from_`, `attachments`, `bcc` and 22
            more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_ALL,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"labels": labels},
            options=options,
        )
