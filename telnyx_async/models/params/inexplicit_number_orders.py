"""Requests of `client.inexplicit_number_orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from telnyx_async.models.params.shared import AffixFilter

__all__ = [
    "InexplicitNumberOrderOrderingGroupParam",
]


class InexplicitNumberOrderOrderingGroupParam(TypedDict, total=False):
    """Argument of `client.inexplicit_number_orders.create`."""

    count_requested: Required[str]
    country_iso: Required[Literal["US", "CA"]]
    phone_number_type: Required[str]
    administrative_area: str
    exclude_held_numbers: bool
    features: Sequence[str]
    locality: str
    national_destination_code: str
    phone_number: AffixFilter
    quickship: bool
    strategy: Literal["always", "never"]
    """`"always"` or `"never"`; `"always"` by default."""
