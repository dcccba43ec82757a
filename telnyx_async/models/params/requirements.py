"""Requests of `client.requirements`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "RequirementFilter",
]


class RequirementFilter(TypedDict, total=False):
    """Argument of `client.requirements.list`."""

    action: Literal["branded_calling", "ordering", "porting"]
    """Only requirements for this purpose: `ordering`, `porting` or `branded_calling`."""
    country_code: str
    """Only requirements of this country, in ISO 3166-1 alpha-2 form."""
    phone_number_type: Literal[
        "local", "mobile", "multipurpose", "national", "shared_cost", "toll_free"
    ]
    """Only requirements for this kind of number. `"local"`, `"mobile"`, `"multipurpose"`,
    `"national"`, `"shared_cost"` or `"toll_free"`."""
