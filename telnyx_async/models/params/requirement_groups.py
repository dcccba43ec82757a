"""Requests of `client.requirement_groups`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "RequirementGroupFilter",
    "RequirementValueParam",
]


class RequirementGroupFilter(TypedDict, total=False):
    """Argument of `client.requirement_groups.list`."""

    action: Literal["ordering", "porting", "action"]
    country_code: str
    customer_reference: str
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"]


class RequirementValueParam(TypedDict, total=False):
    """Argument of `client.requirement_groups.create` and `client.requirement_groups.update`."""

    field_value: str
    requirement_id: str
