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
    """Audit events."""

    def list(
        self,
        *,
        filter: models.AuditEventFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AuditEvent]:
        """List audit events.

        `GET /audit_events`

        Args:
            filter: Object with `created_after`, `created_before`.
            page_number: Integer.
            page_size: Integer.
            sort: `"asc"` or `"desc"`.

        Returns:
            Pages of `AuditEvent`: await the first one, or iterate over all rows.

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
