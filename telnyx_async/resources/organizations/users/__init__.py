"""`client.organizations.users`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.organizations import OrganizationUser, OrganizationUserGroups

if TYPE_CHECKING:
    from telnyx_async.resources.organizations.users.actions import Actions

__all__ = ["Users"]

_GET_GROUPS_REPORT = Operation(
    "GET",
    "/organizations/users/users_groups_report",
    Data[list[OrganizationUserGroups]],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/organizations/users",
    OrganizationUser,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/organizations/users/{id}", Data[OrganizationUser], replay=Replay.SAFE
)


class Users(Resource):
    """Organization users."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.organizations.users.actions import Actions

        return Actions(self._client)

    async def get_groups_report(
        self,
        *,
        accept: Literal["application/json", "text/csv"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[OrganizationUserGroups]]:
        """Retrieve a report of users and their groups.

        `GET /organizations/users/users_groups_report`

        Args:
            accept: `"application/json"` or `"text/csv"`; `"application/json"` by default.

        Returns:
            `list[OrganizationUserGroups]`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_GET_GROUPS_REPORT, headers={"Accept": accept}, options=options)

    def list(
        self,
        *,
        filter_email: str | Unset = UNSET,
        filter_user_status: Literal["enabled", "disabled", "blocked"] | Unset = UNSET,
        include_groups: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OrganizationUser]:
        """List organization users.

        `GET /organizations/users`

        Args:
            filter_email: String.
            filter_user_status: `"enabled"`, `"disabled"` or `"blocked"`.
            include_groups: True or false; false by default.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.

        Returns:
            Pages of `OrganizationUser`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[email]": filter_email,
                "filter[user_status]": filter_user_status,
                "include_groups": include_groups,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, *, include_groups: bool | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[OrganizationUser]:
        """Retrieve an organization user.

        `GET /organizations/users/{id}`

        Args:
            id: String.
            include_groups: True or false; false by default.

        Returns:
            `OrganizationUser`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"include_groups": include_groups}, options=options
        )
