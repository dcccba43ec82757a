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
    """Identifier of the user, which `retrieve` and `actions.remove` take."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    email: str | None = None
    """Address with which the user signs in."""
    groups: list[UserGroup] | None = None
    """User groups the person belongs to, which decide what they may do; listed with
    `include_groups`."""
    last_sign_in_at: str | None = None
    """When the user last signed in to the portal; empty if never."""
    organization_user_bypasses_sso: bool | None = None
    """Whether the user may sign in with a password although the organization uses single
    sign-on."""
    record_type: str | None = None
    """`organization_owner` for the owner, `organization_sub_user` for everybody else."""
    user_status: Literal["enabled", "disabled", "blocked"] | None = None
    """Whether the user can sign in (`enabled`), was switched off (`disabled`) or is `blocked`."""


class OrganizationUserGroups(Model):
    """Response of `client.organizations.users.get_groups_report`."""

    id: str
    """Identifier of the user, which `organizations.users.retrieve` takes."""
    created_at: str
    """When the record was made, RFC 3339 in UTC."""
    email: str
    """Address with which the user signs in."""
    groups: list[UserGroup]
    """User groups the person belongs to, which decide what they may do; listed with
    `include_groups`."""
    record_type: str
    """`organization_owner` for the owner, `organization_sub_user` for everybody else."""
    user_status: Literal["enabled", "disabled", "blocked"]
    """Whether the user can sign in (`enabled`), was switched off (`disabled`) or is `blocked`."""
    last_sign_in_at: str | None = None
    """When the user last signed in to the portal; empty if never."""
    organization_user_bypasses_sso: bool | None = None
    """Whether the user may sign in with a password although the organization uses single
    sign-on."""


class UserGroup(Model):
    """Part of `OrganizationUser` and `OrganizationUserGroups`."""

    id: str
    """Identifier of the user group."""
    name: str
    """Name of the user group, as shown in the portal."""
