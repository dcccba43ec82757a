"""`client.storage.sqldbs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.storage import SqlDatabase

if TYPE_CHECKING:
    from telnyx_async.resources.storage.sqldbs.actions import Actions

__all__ = ["Sqldbs"]

_CREATE = Operation("POST", "/storage/sqldbs", Data[SqlDatabase], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/storage/sqldbs/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/storage/sqldbs",
    SqlDatabase,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/storage/sqldbs/{id}", Data[SqlDatabase], replay=Replay.SAFE)


class Sqldbs(Resource):
    """SQL databases that functions and programs can query.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Run SQL in databases."""
        from telnyx_async.resources.storage.sqldbs.actions import Actions

        return Actions(self._client)

    async def create(self, *, name: str, **options: Unpack[RequestOptions]) -> Data[SqlDatabase]:
        """Create a SQL database; usable once it is `provision_ok`.

        `POST /storage/sqldbs`

        Args:
            name: Name of the database: lower-case letters, digits and hyphens, beginning and
                ending with a letter or digit.

        Returns:
            `SqlDatabase`, as `.data`: `id`, `name`, `status` and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(
        self, id: str, *, force: bool | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a SQL database with its data.

        `DELETE /storage/sqldbs/{id}`

        Runs in the background: `storage.sqldbs.retrieve` is a 404 when it is gone. Refused (409)
        while a function uses the database, unless `force=True`.

        Args:
            id: SQL database, from `storage.sqldbs.create` or its list.
            force: `true` deletes the database even though functions use it; their bindings stop
                working.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, query={"force": force}, options=options)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        filter_status: Literal[
            "pending", "provision_ok", "provision_failed", "deleting", "delete_failed"
        ]
        | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["name", "-name", "status", "-status", "created_at", "-created_at"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SqlDatabase]:
        """List the SQL databases, page by page.

        `GET /storage/sqldbs`

        Args:
            filter_name: Only databases with this name.
            filter_status: Only databases in this state; `provision_ok` can be used.
                `"pending"`, `"provision_ok"`, `"provision_failed"`, `"deleting"` or
                `"delete_failed"`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            sort: Field to sort by: `name`, `status` or `created_at`; a leading `-` sorts from
                high to low. `"name"`, `"-name"`, `"status"`, `"-status"`, `"created_at"` or
                `"-created_at"`.

        Returns:
            A page of `SqlDatabase` rows (`id`, `name`, `status` and 3 more fields); iterating goes
            on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[name]": filter_name,
                "filter[status]": filter_status,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[SqlDatabase]:
        """Retrieve a SQL database, with its status.

        `GET /storage/sqldbs/{id}`

        Args:
            id: SQL database, from `storage.sqldbs.create` or its list.

        Returns:
            `SqlDatabase`, as `.data`: `id`, `name`, `status` and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
