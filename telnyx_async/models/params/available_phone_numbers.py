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
    best_effort: bool
    country_code: str
    exclude_held_numbers: bool
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
    limit: int
    locality: str
    national_destination_code: str
    phone_number: AffixFilter
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    quickship: bool
    rate_center: str
    reservable: bool
