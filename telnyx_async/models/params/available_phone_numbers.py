"""Requests of `client.available_phone_numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from telnyx_async.models.params.shared import AffixFilter

__all__ = [
    "AvailablePhoneNumberFilter",
]


class AvailablePhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.available_phone_numbers.list`."""

    administrative_area: str
    """Only numbers of this US state or Canadian province, in two letters (`IL`)."""
    best_effort: bool
    """`true` adds numbers near the searched place or pattern when there are too few exact
    matches. US and Canada only."""
    country_code: str
    """Only numbers of this country, in ISO 3166-1 alpha-2 form (`US`)."""
    exclude_held_numbers: bool
    """`true` leaves out numbers that are on hold or reserved for your account."""
    features: Sequence[
        Literal[
            "sms",
            "mms",
            "voice",
            "fax",
            "emergency",
            "hd_voice",
            "international_sms",
            "local_calling",
        ]
    ]
    """Only numbers that have all of these features, such as `["voice", "sms"]`. List of
    `"sms"`, `"mms"`, `"voice"`, `"fax"`, `"emergency"`, `"hd_voice"`, `"international_sms"`
    or `"local_calling"`."""
    limit: int
    """How many numbers to return at most."""
    locality: str
    """Only numbers of this city, such as `Chicago`."""
    national_destination_code: str
    """Only numbers with this area code, such as `312`."""
    phone_number: AffixFilter
    """Only numbers with certain digits at the start, at the end or anywhere. Object with
    `contains`, `ends_with`, `starts_with`."""
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    """Only numbers of this kind: `local`, `national`, `mobile`, `toll_free` or `shared_cost`."""
    quickship: bool
    """`true` leaves out toll-free numbers that need time to be activated after the purchase;
    only for +1."""
    rate_center: str
    """Only numbers of this rate center, such as `CHICAGO HEIGHTS`; US and Canada only."""
    reservable: bool
    """`true` returns only numbers that `number_reservations.create` can put on hold."""
