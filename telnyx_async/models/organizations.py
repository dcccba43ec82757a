"""What `client.organizations` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import NamedReference

__all__ = [
    "ActionRemoveResponse",
    "OrganizationUser",
    "UserGetGroupsReportResponse",
    "UserGetGroupsReportResponseData",
    "UserGroupReference",
    "UserRetrieveResponse",
]


class OrganizationUser(Model):
    """Answer of `client.organizations.users.list`, `client.organizations.users.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    email: str | None = None
    groups: list[NamedReference] | None = None
    last_sign_in_at: str | None = None
    organization_user_bypasses_sso: bool | None = None
    record_type: str | None = None
    user_status: Literal["enabled", "disabled", "blocked"] | str | None = None


class UserGetGroupsReportResponseData(Model):
    """Answer of `client.organizations.users.get_groups_report`."""

    id: str
    created_at: str
    email: str
    groups: list[NamedReference]
    record_type: str
    user_status: Literal["enabled", "disabled", "blocked"] | str
    last_sign_in_at: str | None = None
    organization_user_bypasses_sso: bool | None = None


ActionRemoveResponse: TypeAlias = Data[OrganizationUser]

UserGetGroupsReportResponse: TypeAlias = Data[list[UserGetGroupsReportResponseData]]

UserGroupReference: TypeAlias = NamedReference

UserRetrieveResponse: TypeAlias = Data[OrganizationUser]
