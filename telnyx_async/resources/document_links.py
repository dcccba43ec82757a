"""`client.document_links`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.document_links import DocumentLink

__all__ = ["DocumentLinks"]

_LIST = Operation(
    "GET",
    "/document_links",
    DocumentLink,
    nested=lambda: {"filter": models.DocumentLinkFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class DocumentLinks(Resource):
    """Links between documents and the orders or requirements they are attached to."""

    def list(
        self,
        *,
        filter: models.DocumentLinkFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DocumentLink]:
        """List the links between documents and records, newest first.

        `GET /document_links`

        Args:
            filter: Narrows the list to the documents of one kind of record, or of a single
                record. Object with `linked_record_type`, `linked_resource_id`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `DocumentLink` rows (`id`, `document_id`, `linked_record_type`,
            `linked_resource_id` and 3 more fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
