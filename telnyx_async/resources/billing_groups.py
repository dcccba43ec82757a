"""`client.billing_groups`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.billing_groups import BillingGroup

__all__ = ["BillingGroups"]

_CREATE = Operation("POST", "/billing_groups", Data[BillingGroup], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/billing_groups/{id}", Data[BillingGroup], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/billing_groups",
    BillingGroup,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/billing_groups/{id}", Data[BillingGroup], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/billing_groups/{id}", Data[BillingGroup], body=BodyKind.JSON)


class BillingGroups(Resource):
    """Billing groups."""

    async def create(
        self, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[BillingGroup]:
        """Create a billing group.

        `POST /billing_groups`

        Args:
            name: String.

        Returns:
            `BillingGroup`, as `.data`.

        Raises:
            `ConflictError` (409), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[BillingGroup]:
        """Delete a billing group.

        `DELETE /billing_groups/{id}`

        Args:
            id: UUID.

        Returns:
            `BillingGroup`, as `.data`.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `ConflictError` (409),
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BillingGroup]:
        """List billing groups.

        `GET /billing_groups`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `BillingGroup`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[BillingGroup]:
        """Retrieve a billing group.

        `GET /billing_groups/{id}`

        Args:
            id: UUID.

        Returns:
            `BillingGroup`, as `.data`.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `APIStatusError` (any other) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self, id: str, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[BillingGroup]:
        """Update a billing group.

        `PATCH /billing_groups/{id}`

        Args:
            id: UUID.
            name: String.

        Returns:
            `BillingGroup`, as `.data`.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_UPDATE, path={"id": id}, body={"name": name}, options=options)
