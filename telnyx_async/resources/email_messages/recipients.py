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
    """Delivery of a message to each recipient."""

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
        """List the recipients of a message with the status of delivery.

        `GET /email_messages/{email_id}/recipients`

        Each recipient has a status and times of its own, and whether it is billed. Addresses in
        blind copy are not shown.

        Args:
            email_id: Message whose events, recipients or schedule are meant: the `id` from
                `email_messages.create`.
            kind: Only recipients in `to`, in `cc` or in `bcc`.
            page_cursor: Cursor to the next page: pass on what the previous response's `meta`
                gave; missing there on the last page.
            page_size: How many records one page holds at most.
            status: Only recipients in this state, such as `bounced`; `gw_reject` means refused
                by the sending gateway, `expired` given up after retries. `"queued"`, `"sending"`,
                `"sent"`, `"deferred"`, `"delivered"`, `"bounced"`, `"failed"`, `"gw_reject"` or one
                of 3 more.

        Returns:
            A page of `EmailRecipient` rows (`id`, `status`, `address`, `billable`, `kind`,
            `message_id` and 6 more fields); iterating goes on through all pages.

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
        """Retrieve the delivery to one recipient, with the mail server's reply.

        `GET /email_messages/{email_id}/recipients/{recipient_id}`

        Args:
            recipient_id: One recipient of one message, from `email_messages.recipients.list`;
                stays the same over all its events.
            email_id: Message whose events, recipients or schedule are meant: the `id` from
                `email_messages.create`.

        Returns:
            `EmailRecipient`, as `.data`: `id`, `status`, `address`, `billable`, `kind`,
            `message_id` and 6 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"recipient_id": recipient_id, "email_id": email_id}, options=options
        )
