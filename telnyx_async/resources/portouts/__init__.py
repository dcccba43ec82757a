"""`client.portouts`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.portouts import PortoutDetails, PortoutRejectionCode

if TYPE_CHECKING:
    from telnyx_async.resources.portouts.comments import Comments
    from telnyx_async.resources.portouts.events import Events
    from telnyx_async.resources.portouts.reports import Reports
    from telnyx_async.resources.portouts.supporting_documents import SupportingDocuments

__all__ = ["Portouts"]

_LIST = Operation(
    "GET",
    "/portouts",
    PortoutDetails,
    nested=lambda: {"filter": models.PortoutFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_REJECTION_CODES = Operation(
    "GET",
    "/portouts/rejections/{portout_id}",
    Data[list[PortoutRejectionCode]],
    nested=lambda: {"filter": models.PortoutRejectionCodeFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation("GET", "/portouts/{id}", Data[PortoutDetails], replay=Replay.SAFE)
_UPDATE_STATUS = Operation(
    "PATCH", "/portouts/{id}/{status}", Data[PortoutDetails], body=BodyKind.JSON
)


class Portouts(Resource):
    """Portouts."""

    @cached_property
    def comments(self) -> Comments:
        from telnyx_async.resources.portouts.comments import Comments

        return Comments(self._client)

    @cached_property
    def events(self) -> Events:
        from telnyx_async.resources.portouts.events import Events

        return Events(self._client)

    @cached_property
    def reports(self) -> Reports:
        from telnyx_async.resources.portouts.reports import Reports

        return Reports(self._client)

    @cached_property
    def supporting_documents(self) -> SupportingDocuments:
        from telnyx_async.resources.portouts.supporting_documents import SupportingDocuments

        return SupportingDocuments(self._client)

    def list(
        self,
        *,
        filter: models.PortoutFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortoutDetails]:
        """List portouts.

        `GET /portouts`

        Args:
            filter: Object with `carrier_name`, `country_code`, `country_code_in`, `foc_date`,
                `inserted_at`, `phone_number`, `pon`, `ported_out_at` and 4 more.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortoutDetails`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def list_rejection_codes(
        self,
        portout_id: str,
        *,
        filter: models.PortoutRejectionCodeFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortoutRejectionCode]]:
        """List rejection codes of a portout.

        `GET /portouts/rejections/{portout_id}`

        Args:
            portout_id: String.
            filter: Object with `code`.

        Returns:
            `list[PortoutRejectionCode]`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST_REJECTION_CODES,
            path={"portout_id": portout_id},
            query={"filter": filter},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[PortoutDetails]:
        """Retrieve a portout.

        `GET /portouts/{id}`

        Args:
            id: UUID.

        Returns:
            `PortoutDetails`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update_status(
        self,
        status: Literal["authorized", "rejected-pending"],
        *,
        id: str,
        reason: str,
        host_messaging: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PortoutDetails]:
        """Update the status of a portout.

        `PATCH /portouts/{id}/{status}`

        Args:
            status: `"authorized"` or `"rejected-pending"`.
            id: UUID.
            reason: String.
            host_messaging: True or false; false by default.

        Returns:
            `PortoutDetails`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_STATUS,
            path={"status": status, "id": id},
            body={"reason": reason, "host_messaging": host_messaging},
            options=options,
        )
