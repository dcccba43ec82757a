"""`client.email_inboxes.threads.labels`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.email_inboxes import EmailThreadLabels

__all__ = ["Labels"]

_CREATE = Operation(
    "POST",
    "/email_inboxes/{inbox_id}/threads/{thread_id}/labels",
    Data[EmailThreadLabels],
    body=BodyKind.JSON,
)
_DELETE_ALL = Operation(
    "DELETE",
    "/email_inboxes/{inbox_id}/threads/{thread_id}/labels",
    Data[EmailThreadLabels],
    body=BodyKind.JSON,
)


class Labels(Resource):
    """Labels of threads, independent of those of messages."""

    async def create(
        self,
        thread_id: str,
        *,
        inbox_id: str,
        labels: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[EmailThreadLabels]:
        """Add labels to a thread; those already there stay.

        `POST /email_inboxes/{inbox_id}/threads/{thread_id}/labels`

        Labels of a conversation and of its messages are independent of each other. A repeated label
        does no harm.

        Args:
            thread_id: Conversation to which a message belongs, from
                `email_inboxes.threads.list` or `email_threads.list`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            labels: Labels to add to the thread as a whole; its single messages are not labeled.

        Returns:
            `EmailThreadLabels`, as `.data`: `id`, `labels`, `inbox_id` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"thread_id": thread_id, "inbox_id": inbox_id},
            body={"labels": labels},
            options=options,
        )

    async def delete_all(
        self,
        thread_id: str,
        *,
        inbox_id: str,
        labels: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[EmailThreadLabels]:
        """Remove labels from a thread.

        `DELETE /email_inboxes/{inbox_id}/threads/{thread_id}/labels`

        Args:
            thread_id: Conversation to which a message belongs, from
                `email_inboxes.threads.list` or `email_threads.list`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            labels: Labels to take off the thread; those of its messages stay.

        Returns:
            `EmailThreadLabels`, as `.data`: `id`, `labels`, `inbox_id` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_ALL,
            path={"thread_id": thread_id, "inbox_id": inbox_id},
            body={"labels": labels},
            options=options,
        )
