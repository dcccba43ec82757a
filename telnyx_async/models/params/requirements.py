"""Requests of `client.requirements`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "RequirementFilter",
]


class RequirementFilter(TypedDict, total=False):
    """Argument of `client.requirements.list`."""

    action: Literal["branded_calling", "ordering", "porting"]
    country_code: str
    phone_number_type: Literal[
        "local", "mobile", "multipurpose", "national", "shared_cost", "toll_free"
    ]
