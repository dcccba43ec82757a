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
    """Users of the organization, and the groups they belong to.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Remove users from the organization."""
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

        All users at once, not by page.

        Args:
            accept: Form of the report: `application/json` for objects, `text/csv` for a table.
                Default `"application/json"`.

        Returns:
            `list[OrganizationUserGroups]`, as `.data`: `id`, `email`, `groups`, `user_status`,
            `last_sign_in_at`, `organization_user_bypasses_sso` and 2 more fields.

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
        """List the users of the organization, with their groups on request, page by page.

        `GET /organizations/users`

        Args:
            filter_email: Only users in whose email address this text occurs.
            filter_user_status: Only users who can sign in (`enabled`), or those switched off or
                blocked. `"enabled"`, `"disabled"` or `"blocked"`.
            include_groups: Whether each user comes with the `groups` they belong to; left out,
                the field is missing. Default `false`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Users per page, 250 unless set otherwise; the iterator fetches further
                pages by itself. 1 to 250; default `250`.

        Returns:
            A page of `OrganizationUser` rows (`id`, `email`, `groups`, `last_sign_in_at`,
            `organization_user_bypasses_sso`, `user_status` and 2 more fields); iterating goes on
            through all pages.

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
        """Retrieve a user of the organization, with their groups on request.

        `GET /organizations/users/{id}`

        Args:
            id: User to look up, from `organizations.users.list`.
            include_groups: Whether each user comes with the `groups` they belong to; left out,
                the field is missing. Default `false`.

        Returns:
            `OrganizationUser`, as `.data`: `id`, `email`, `groups`, `last_sign_in_at`,
            `organization_user_bypasses_sso`, `user_status` and 2 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"include_groups": include_groups}, options=options
        )
