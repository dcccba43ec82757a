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
    """Kinds of mail, such as newsletters, that recipients unsubscribe from separately.

    Sub-resources: `suppressions`.
    """

    @cached_property
    def suppressions(self) -> Suppressions:
        """Recipients who have unsubscribed from a group."""
        from telnyx_async.resources.email_unsubscribe_groups.suppressions import Suppressions

        return Suppressions(self._client)

    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[UnsubscribeGroup]:
        """Create an unsubscribe group: a kind of mail that recipients can unsubscribe from.

        `POST /email_unsubscribe_groups`

        Args:
            name: Name of the group, such as `Newsletter`. 1 to 255 characters.
            description: What kind of mail the group stands for, in your own words.

        Returns:
            `UnsubscribeGroup`, as `.data`: `id`, `name`, `description` and 3 more fields.

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
        """Delete an unsubscribe group; one with active suppressions needs `force`.

        `DELETE /email_unsubscribe_groups/{id}`

        `force=True` lifts the suppressions of the group first; without it, a group that has some is
        refused (409).

        Args:
            id: Group to delete, from `email_unsubscribe_groups.list`. UUID.
            force: `true` lifts the active suppressions of the group and deletes it; without it,
                a group that has any is kept (status 409). `"true"` or `"false"`.

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
        """List the unsubscribe groups of the account, newest first.

        `GET /email_unsubscribe_groups`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `25`.

        Returns:
            A page of `UnsubscribeGroup` rows (`id`, `name`, `description` and 3 more fields);
            iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (406) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[UnsubscribeGroup]:
        """Retrieve one unsubscribe group.

        `GET /email_unsubscribe_groups/{id}`

        Args:
            id: Group to look up, from `email_unsubscribe_groups.list`. UUID.

        Returns:
            `UnsubscribeGroup`, as `.data`: `id`, `name`, `description` and 3 more fields.

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
        """Change the name or description of an unsubscribe group.

        `PATCH /email_unsubscribe_groups/{id}`

        Args:
            id: Group to change, from `email_unsubscribe_groups.list`. UUID.
            description: What kind of mail the group stands for, in your own words.
            name: New name of the group, such as `Newsletter`. 1 to 255 characters.

        Returns:
            `UnsubscribeGroup`, as `.data`: `id`, `name`, `description` and 3 more fields.

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
