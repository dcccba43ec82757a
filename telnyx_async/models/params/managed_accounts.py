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
    """Condition on the account's email address. Object with `contains`, `eq`."""
    organization_name: ContainsOrEqualsFilter
    """Condition on the name of the account's organization. Object with `contains`, `eq`."""
    status: ManagedAccountStatusFilter
    """Condition on whether the account is usable, blocked or canceled. Object with `eq`."""


class ManagedAccountStatusFilter(TypedDict, total=False):
    """Part of `ManagedAccountFilter`."""

    eq: Literal["all", "active", "enabled", "cancelled", "disabled", "blocked"]
    """Only accounts in this state; `enabled` and `disabled` tell whether they can use Telnyx
    at present. `"all"`, `"active"`, `"enabled"`, `"cancelled"`, `"disabled"` or
    `"blocked"`."""
