"""`client.email_messages.recipients`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_messages import EmailRecipient

__all__ = ["Recipients"]

_LIST = Operation(
    "GET",
    "/email_messages/{email_id}/recipients",
    EmailRecipient,
    replay=Replay.SAFE,
    page=PageStyle(param="page_cursor", cursor="meta.page_cursor", size_param="page_size"),
)
_RETRIEVE = Operation(
    "GET",
    "/email_messages/{email_id}/recipients/{recipient_id}",
    Data[EmailRecipient],
    replay=Replay.SAFE,
)


class Recipients(Resource):
    """Email message recipients."""

    def list(
        self,
        email_id: str,
        *,
        kind: Literal["to", "cc", "bcc"] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: Literal[
            "queued",
            "sending",
            "sent",
            "deferred",
            "delivered",
            "bounced",
            "failed",
            "gw_reject",
            "cancelled",
            "injection_timeout",
            "expired",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailRecipient]:
        """List email message recipients.

        `GET /email_messages/{email_id}/recipients`

        Args:
            email_id: String.
            kind: `"to"`, `"cc"` or `"bcc"`.
            page_cursor: String.
            page_size: Integer.
            status: `"queued"`, `"sending"`, `"sent"`, `"deferred"`, `"delivered"`, `"bounced"`,
                `"failed"`, `"gw_reject"` or one of 3 more.

        Returns:
            Pages of `EmailRecipient`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"email_id": email_id},
            query={
                "kind": kind,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "status": status,
            },
            options=options,
        )

    async def retrieve(
        self, recipient_id: str, *, email_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailRecipient]:
        """Retrieve an email message recipient.

        `GET /email_messages/{email_id}/recipients/{recipient_id}`

        Args:
            recipient_id: String.
            email_id: String.

        Returns:
            `EmailRecipient`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"recipient_id": recipient_id, "email_id": email_id}, options=options
        )
