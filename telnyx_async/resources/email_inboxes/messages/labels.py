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
    """Message labels."""

    async def create(
        self,
        message_id: str,
        *,
        inbox_id: str,
        labels: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[InboundMessage]:
        """Create a message label.

        `POST /email_inboxes/{inbox_id}/messages/{message_id}/labels`

        Args:
            message_id: String.
            inbox_id: String.
            labels: List of strings.

        Returns:
            `InboundMessage`, as `.data`.

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
        """Delete all message labels.

        `DELETE /email_inboxes/{inbox_id}/messages/{message_id}/labels`

        Args:
            message_id: String.
            inbox_id: String.
            labels: List of strings.

        Returns:
            `InboundMessage`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_ALL,
            path={"message_id": message_id, "inbox_id": inbox_id},
            body={"labels": labels},
            options=options,
        )
