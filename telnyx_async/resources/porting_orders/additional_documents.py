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
    """Porting order additional documents."""

    async def create(
        self,
        id: str,
        *,
        additional_documents: Sequence[models.PortingOrderAdditionalDocumentParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortingAdditionalDocument]]:
        """Create a porting order additional document.

        `POST /porting_orders/{id}/additional_documents`

        Args:
            id: UUID.
            additional_documents: List of objects with `document_id`, `document_type`, at most
                100 items.

        Returns:
            `list[PortingAdditionalDocument]`, as `.data`.

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
        """Delete a porting order additional document.

        `DELETE /porting_orders/{id}/additional_documents/{additional_document_id}`

        Args:
            additional_document_id: UUID.
            id: UUID.

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
        """List porting order additional documents.

        `GET /porting_orders/{id}/additional_documents`

        Args:
            id: UUID.
            filter: Object with `document_type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: Object with `value`.

        Returns:
            Pages of `PortingAdditionalDocument`: await the first one, or iterate over all rows.

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
