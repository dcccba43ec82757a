"""Requests of `client.regulatory_requirements`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "RegulatoryRequirementFilter",
]


class RegulatoryRequirementFilter(TypedDict, total=False):
    """Argument of `client.regulatory_requirements.retrieve`."""

    action: Literal["ordering", "porting", "action"]
    """Requirements for `ordering` numbers, or for `porting` them in. `"ordering"`, `"porting"`
    or `"action"`."""
    country_code: str
    """Country of the numbers, in ISO 3166-1 alpha-2 form."""
    phone_number: str
    """Number whose requirements are wanted, in E.164 format."""
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    """Kind of number whose requirements are wanted. `"local"`, `"toll_free"`, `"mobile"`,
    `"national"` or `"shared_cost"`."""
    requirement_group_id: str
    """Group whose requirements are wanted."""
