"""Models of params.managed_accounts."""

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
    """ManagedAccountListParamsFilter"""

    email: ContainsOrEqualsFilter
    organization_name: ContainsOrEqualsFilter
    status: ManagedAccountListParamsFilterStatus


class ManagedAccountListParamsFilterStatus(TypedDict, total=False):
    """ManagedAccountListParamsFilterStatus"""

    eq: Literal["all", "active", "enabled", "cancelled", "disabled", "blocked"]


ManagedAccountListParamsFilterEmail: TypeAlias = ContainsOrEqualsFilter

ManagedAccountListParamsFilterOrganizationName: TypeAlias = ContainsOrEqualsFilter
