"""`client.email_unsubscribe_groups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_unsubscribe_groups import UnsubscribeGroup

if TYPE_CHECKING:
    from telnyx_async.resources.email_unsubscribe_groups.suppressions import Suppressions

__all__ = ["EmailUnsubscribeGroups"]

_CREATE = Operation("POST", "/email_unsubscribe_groups", Data[UnsubscribeGroup], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/email_unsubscribe_groups/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/email_unsubscribe_groups",
    UnsubscribeGroup,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/email_unsubscribe_groups/{id}", Data[UnsubscribeGroup], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/email_unsubscribe_groups/{id}", Data[UnsubscribeGroup], body=BodyKind.JSON
)


class EmailUnsubscribeGroups(Resource):
    """Email unsubscribe groups."""

    @cached_property
    def suppressions(self) -> Suppressions:
        from telnyx_async.resources.email_unsubscribe_groups.suppressions import Suppressions

        return Suppressions(self._client)

    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[UnsubscribeGroup]:
        """Create an email unsubscribe group.

        `POST /email_unsubscribe_groups`

        Args:
            name: String, 1 to 255 characters.
            description: String or null.

        Returns:
            `UnsubscribeGroup`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422), `APIStatusError` (406)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"name": name, "description": description}, options=options
        )

    async def delete(
        self,
        id: str,
        *,
        force: Literal["true", "false"] | bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an email unsubscribe group.

        `DELETE /email_unsubscribe_groups/{id}`

        Args:
            id: UUID.
            force: `"true"` or `"false"` or true or false.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409),
            `UnprocessableEntityError` (422), `APIStatusError` (406) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, query={"force": force}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[UnsubscribeGroup]:
        """List email unsubscribe groups.

        `GET /email_unsubscribe_groups`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `25` by default.

        Returns:
            Pages of `UnsubscribeGroup`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (406) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[UnsubscribeGroup]:
        """Retrieve an email unsubscribe group.

        `GET /email_unsubscribe_groups/{id}`

        Args:
            id: UUID.

        Returns:
            `UnsubscribeGroup`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (406) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[UnsubscribeGroup]:
        """Update an email unsubscribe group.

        `PATCH /email_unsubscribe_groups/{id}`

        Args:
            id: UUID.
            description: String or null.
            name: String, 1 to 255 characters.

        Returns:
            `UnsubscribeGroup`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (406) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"description": description, "name": name},
            options=options,
        )
