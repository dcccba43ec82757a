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
    """How many numbers of this kind are wanted."""
    country_iso: Required[Literal["US", "CA"]]
    """Country to buy in: so far `US` or `CA`."""
    phone_number_type: Required[str]
    """Kind of number, such as `local` or `toll_free`."""
    administrative_area: str
    """Only numbers of this state or province, in two letters."""
    exclude_held_numbers: bool
    """`true` leaves out numbers that are on hold or reserved for your account."""
    features: Sequence[str]
    """Only numbers that have all of these features, such as `["voice"]`."""
    locality: str
    """Only numbers of this city or rate center."""
    national_destination_code: str
    """Only numbers with this area code (`312`)."""
    phone_number: AffixFilter
    """Digits the numbers should begin with, end with or contain. Object with `contains`,
    `ends_with`, `starts_with`."""
    quickship: bool
    """Whether toll-free numbers of +1 work right after the purchase, without a waiting time
    for activation."""
    strategy: Literal["always", "never"]
    """What to do when the inventory is too small: `always` buys what there is, `never` buys
    nothing unless the whole group can be had. Default `"always"`."""
