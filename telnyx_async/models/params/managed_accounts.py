"""Requests of `client.managed_accounts`."""

from __future__ import annotations

from typing import Literal, TypedDict

from telnyx_async.models.params.shared import ContainsOrEqualsFilter

__all__ = [
    "ManagedAccountFilter",
    "ManagedAccountStatusFilter",
]


class ManagedAccountFilter(TypedDict, total=False):
    """Argument of `client.managed_accounts.list`."""

    email: ContainsOrEqualsFilter
    organization_name: ContainsOrEqualsFilter
    status: ManagedAccountStatusFilter


class ManagedAccountStatusFilter(TypedDict, total=False):
    """Part of `ManagedAccountFilter`."""

    eq: Literal["all", "active", "enabled", "cancelled", "disabled", "blocked"]
