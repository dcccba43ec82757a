"""What requests of `client.managed_accounts` take."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import ContainsOrEqualsFilter

__all__ = [
    "ManagedAccountListParamsFilter",
    "ManagedAccountListParamsFilterEmail",
    "ManagedAccountListParamsFilterOrganizationName",
    "ManagedAccountListParamsFilterStatus",
]


class ManagedAccountListParamsFilter(TypedDict, total=False):
    """Argument of `client.managed_accounts.list`."""

    email: ContainsOrEqualsFilter
    organization_name: ContainsOrEqualsFilter
    status: ManagedAccountListParamsFilterStatus


class ManagedAccountListParamsFilterStatus(TypedDict, total=False):
    """Part of `ManagedAccountListParamsFilter`."""

    eq: Literal["all", "active", "enabled", "cancelled", "disabled", "blocked"]


ManagedAccountListParamsFilterEmail: TypeAlias = ContainsOrEqualsFilter

ManagedAccountListParamsFilterOrganizationName: TypeAlias = ContainsOrEqualsFilter
