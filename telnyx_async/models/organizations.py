"""Responses of `client.organizations`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "OrganizationUser",
    "OrganizationUserGroups",
    "UserGroup",
]


class OrganizationUser(Model):
    """Response of `client.organizations.users.list`, `client.organizations.users.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    email: str | None = None
    groups: list[UserGroup] | None = None
    last_sign_in_at: str | None = None
    organization_user_bypasses_sso: bool | None = None
    record_type: str | None = None
    user_status: Literal["enabled", "disabled", "blocked"] | None = None


class OrganizationUserGroups(Model):
    """Response of `client.organizations.users.get_groups_report`."""

    id: str
    created_at: str
    email: str
    groups: list[UserGroup]
    record_type: str
    user_status: Literal["enabled", "disabled", "blocked"]
    last_sign_in_at: str | None = None
    organization_user_bypasses_sso: bool | None = None


class UserGroup(Model):
    """Part of `OrganizationUser` and `OrganizationUserGroups`."""

    id: str
    name: str
