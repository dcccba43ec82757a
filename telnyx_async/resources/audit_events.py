"""`client.audit_events`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.audit_events import AuditEvent

__all__ = ["AuditEvents"]

_LIST = Operation(
    "GET",
    "/audit_events",
    AuditEvent,
    nested=lambda: {"filter": models.AuditEventFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class AuditEvents(Resource):
    """The audit log: who changed what in the account, and when."""

    def list(
        self,
        *,
        filter: models.AuditEventFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AuditEvent]:
        """List changes made to the account, with old and new values, page by page.

        `GET /audit_events`

        Args:
            filter: Period of interest, by `created_after` and `created_before`. Object with
                `created_after`, `created_before`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            sort: Order by time: `asc` oldest first, `desc` latest first.

        Returns:
            A page of `AuditEvent` rows (`id`, `alternate_resource_id`, `change_made_by`,
            `change_type`, `changes`, `resource_id` and 4 more fields); iterating goes on through
            all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
