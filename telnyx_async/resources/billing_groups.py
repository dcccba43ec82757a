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
    """Billing groups, by which charges are assigned to customers or departments.

    Guide: `docs/billing.md`.
    """

    async def create(
        self, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[BillingGroup]:
        """Create a billing group, to be given to numbers and outbound voice profiles.

        `POST /billing_groups`

        Args:
            name: What the group is called in reports and invoices, such as a customer or
                department.

        Returns:
            `BillingGroup`, as `.data`: `id`, `name` and 5 more fields.

        Raises:
            `ConflictError` (409), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.

        Example:
            client.billing_groups.create(name="Sales")
        """
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[BillingGroup]:
        """Delete a billing group.

        `DELETE /billing_groups/{id}`

        Args:
            id: Billing group to delete, from `billing_groups.list`. UUID.

        Returns:
            `BillingGroup`, as `.data`: `id`, `name` and 5 more fields.

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
        """List billing groups, page by page.

        `GET /billing_groups`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `BillingGroup` rows (`id`, `name` and 5 more fields); iterating goes on
            through all pages.

        Raises:
            `BadRequestError` (400), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[BillingGroup]:
        """Retrieve a billing group by its identifier.

        `GET /billing_groups/{id}`

        Args:
            id: Billing group to look up, from `billing_groups.list`. UUID.

        Returns:
            `BillingGroup`, as `.data`: `id`, `name` and 5 more fields.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `APIStatusError` (any other) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self, id: str, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[BillingGroup]:
        """Rename a billing group.

        `PATCH /billing_groups/{id}`

        Args:
            id: Billing group to rename, from `billing_groups.list`. UUID.
            name: New name of the group in reports and invoices.

        Returns:
            `BillingGroup`, as `.data`: `id`, `name` and 5 more fields.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_UPDATE, path={"id": id}, body={"name": name}, options=options)
