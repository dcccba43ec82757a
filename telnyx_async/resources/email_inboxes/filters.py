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
    """Email inbox filters."""

    async def add(
        self,
        inbox_id: str,
        *,
        entries: Sequence[str],
        type: Literal["allowlist", "blocklist"],
        **options: Unpack[RequestOptions],
    ) -> Data[InboxFilters]:
        """Add an email inbox filter.

        `POST /email_inboxes/{inbox_id}/filters`

        Args:
            inbox_id: String.
            entries: List of strings.
            type: `"allowlist"` or `"blocklist"`.

        Returns:
            `InboxFilters`, as `.data`.

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
        """Delete all email inbox filters.

        `DELETE /email_inboxes/{inbox_id}/filters`

        Args:
            inbox_id: String.
            entries: List of strings.
            type: `"allowlist"` or `"blocklist"`.

        Returns:
            `InboxFilters`, as `.data`.

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
        """List email inbox filters.

        `GET /email_inboxes/{inbox_id}/filters`

        Args:
            inbox_id: String.

        Returns:
            `InboxFilters`, as `.data`.

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
        """Replace an email inbox filter.

        `PUT /email_inboxes/{inbox_id}/filters`

        Args:
            inbox_id: String.
            allowlist: List of strings.
            blocklist: List of strings.

        Returns:
            `InboxFilters`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REPLACE,
            path={"inbox_id": inbox_id},
            body={"allowlist": allowlist, "blocklist": blocklist},
            options=options,
        )
