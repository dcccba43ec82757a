"""`client.porting_orders.additional_documents`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingAdditionalDocument

__all__ = ["AdditionalDocuments"]

_CREATE = Operation(
    "POST",
    "/porting_orders/{id}/additional_documents",
    Data[list[PortingAdditionalDocument]],
    nested=lambda: {"additional_documents": Sequence[models.PortingOrderAdditionalDocumentParam]},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/porting_orders/{id}/additional_documents/{additional_document_id}",
    accept="*/*",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/porting_orders/{id}/additional_documents",
    PortingAdditionalDocument,
    nested=lambda: {
        "filter": models.PortingOrderAdditionalDocumentFilter,
        "sort": models.PortingOrderAdditionalDocumentSort,
    },
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class AdditionalDocuments(Resource):
    """Documents of a porting order beyond letter and invoice.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        id: str,
        *,
        additional_documents: Sequence[models.PortingOrderAdditionalDocumentParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortingAdditionalDocument]]:
        """Attach uploaded documents to a porting order.

        `POST /porting_orders/{id}/additional_documents`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            additional_documents: Documents to attach, each with its type. List of objects with
                `document_id`, `document_type`, at most 100 items.

        Returns:
            `list[PortingAdditionalDocument]`, as `.data`: `id`, `content_type`, `document_id`,
            `document_type`, `filename`, `porting_order_id` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"id": id},
            body={"additional_documents": additional_documents},
            options=options,
        )

    async def delete(
        self, additional_document_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Detach a document from a porting order.

        `DELETE /porting_orders/{id}/additional_documents/{additional_document_id}`

        Args:
            additional_document_id: Document attached to the order, from
                `porting_orders.additional_documents.list`; not the ID of the file. UUID.
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE,
            path={"additional_document_id": additional_document_id, "id": id},
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        filter: models.PortingOrderAdditionalDocumentFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.PortingOrderAdditionalDocumentSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingAdditionalDocument]:
        """List the additional documents of a porting order.

        `GET /porting_orders/{id}/additional_documents`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            filter: Narrows the documents by type. Object with `document_type`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by its `value`: `created_at` or `-created_at`, in some
                lists also others. Object with `value`.

        Returns:
            A page of `PortingAdditionalDocument` rows (`id`, `content_type`, `document_id`,
            `document_type`, `filename`, `porting_order_id` and 3 more fields); iterating goes on
            through all pages.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
