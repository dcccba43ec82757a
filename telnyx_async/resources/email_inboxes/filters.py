"""`client.email_inboxes.filters`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.email_inboxes import InboxFilters

__all__ = ["Filters"]

_ADD = Operation(
    "POST", "/email_inboxes/{inbox_id}/filters", Data[InboxFilters], body=BodyKind.JSON
)
_DELETE_ALL = Operation(
    "DELETE", "/email_inboxes/{inbox_id}/filters", Data[InboxFilters], body=BodyKind.JSON
)
_LIST = Operation(
    "GET", "/email_inboxes/{inbox_id}/filters", Data[InboxFilters], replay=Replay.SAFE
)
_REPLACE = Operation(
    "PUT", "/email_inboxes/{inbox_id}/filters", Data[InboxFilters], body=BodyKind.JSON
)


class Filters(Resource):
    """Allowlist and blocklist of an inbox: who may write to it."""

    async def add(
        self,
        inbox_id: str,
        *,
        entries: Sequence[str],
        type: Literal["allowlist", "blocklist"],
        **options: Unpack[RequestOptions],
    ) -> Data[InboxFilters]:
        """Add senders to the allowlist or blocklist of an inbox.

        `POST /email_inboxes/{inbox_id}/filters`

        Args:
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            entries: Senders to add or remove: addresses, or whole domains as `@example.com`;
                kept in lower case.
            type: List to add to: `allowlist` or `blocklist`.

        Returns:
            `InboxFilters`, as `.data`: `allowlist`, `blocklist` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _ADD,
            path={"inbox_id": inbox_id},
            body={"entries": entries, "type": type},
            options=options,
        )

    async def delete_all(
        self,
        inbox_id: str,
        *,
        entries: Sequence[str],
        type: Literal["allowlist", "blocklist"],
        **options: Unpack[RequestOptions],
    ) -> Data[InboxFilters]:
        """Remove the given senders from the allowlist or blocklist of an inbox.

        `DELETE /email_inboxes/{inbox_id}/filters`

        Args:
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            entries: Senders to add or remove: addresses, or whole domains as `@example.com`;
                kept in lower case.
            type: List to remove from: `allowlist` or `blocklist`.

        Returns:
            `InboxFilters`, as `.data`: `allowlist`, `blocklist` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_ALL,
            path={"inbox_id": inbox_id},
            body={"entries": entries, "type": type},
            options=options,
        )

    async def list(self, inbox_id: str, **options: Unpack[RequestOptions]) -> Data[InboxFilters]:
        """Retrieve the allowlist and blocklist of an inbox.

        `GET /email_inboxes/{inbox_id}/filters`

        Args:
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.

        Returns:
            `InboxFilters`, as `.data`: `allowlist`, `blocklist` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"inbox_id": inbox_id}, options=options)

    async def replace(
        self,
        inbox_id: str,
        *,
        allowlist: Sequence[str] | Unset = UNSET,
        blocklist: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[InboxFilters]:
        """Replace both sender lists of an inbox; a list left out is emptied.

        `PUT /email_inboxes/{inbox_id}/filters`

        Args:
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            allowlist: Senders who may write to the inbox; once it has entries, all others are
                turned away. Omitted when replacing, it is emptied.
            blocklist: Senders whose mail is turned away; it wins over the allowlist. Omitted
                when replacing, it is emptied.

        Returns:
            `InboxFilters`, as `.data`: `allowlist`, `blocklist` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REPLACE,
            path={"inbox_id": inbox_id},
            body={"allowlist": allowlist, "blocklist": blocklist},
            options=options,
        )
