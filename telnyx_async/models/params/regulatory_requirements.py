"""Requests of `client.regulatory_requirements`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "RegulatoryRequirementFilter",
]


class RegulatoryRequirementFilter(TypedDict, total=False):
    """Argument of `client.regulatory_requirements.retrieve`."""

    action: Literal["ordering", "porting", "action"]
    country_code: str
    phone_number: str
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    requirement_group_id: str
