"""Requests of `client.external_requirements`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "ExternalRequirementNameParam",
]


class ExternalRequirementNameParam(TypedDict, total=False):
    """Argument of `client.external_requirements.sub_number_orders.update`."""

    first_name: Required[str]
    """Given name of the end user, as in the identity document."""
    last_name: Required[str]
    """Family name of the end user, as in the identity document."""
