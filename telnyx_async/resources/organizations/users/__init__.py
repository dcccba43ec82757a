"""`client.organizations.users`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.organizations import OrganizationUser, UserGetGroupsReportResponseData

if TYPE_CHECKING:
    import builtins
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.resources.organizations.users.actions import Actions

__all__ = ["Users"]

_GET_GROUPS_REPORT = Operation(
    "GET",
    "/organizations/users/users_groups_report",
    Data[list[UserGetGroupsReportResponseData]],
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
    """Methods."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.organizations.users.actions import Actions

        return Actions(self._client)

    async def get_groups_report(
        self,
        *,
        accept: Literal["application/json", "text/csv"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[UserGetGroupsReportResponseData]]:
        """`GET /organizations/users/users_groups_report`"""
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
        """`GET /organizations/users`"""
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
        """`GET /organizations/users/{id}`"""
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"include_groups": include_groups}, options=options
        )
