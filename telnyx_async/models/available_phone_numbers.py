"""Models of available_phone_numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Model
from telnyx_async.models.shared import (
    AvailablePhoneNumbersMetadata,
    CostInformation,
    Feature,
    MobileNetworkOperatorListParamsFilterName,
    RegionInformation,
)

__all__ = [
    "AvailablePhoneNumberListParamsFilter",
    "AvailablePhoneNumberListParamsFilterPhoneNumber",
    "AvailablePhoneNumberListResponse",
    "AvailablePhoneNumberListResponseData",
]


class AvailablePhoneNumberListParamsFilter(TypedDict, total=False):
    """AvailablePhoneNumberListParamsFilter"""

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
    phone_number: MobileNetworkOperatorListParamsFilterName
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    quickship: bool
    rate_center: str
    reservable: bool


class AvailablePhoneNumberListResponse(Model):
    """AvailablePhoneNumberListResponse"""

    data: list[AvailablePhoneNumberListResponseData] | None = None
    meta: AvailablePhoneNumbersMetadata | None = None
    metadata: AvailablePhoneNumbersMetadata | None = None


class AvailablePhoneNumberListResponseData(Model):
    """AvailablePhoneNumberListResponseData"""

    best_effort: bool | None = None
    cost_information: CostInformation | None = None
    features: list[Feature] | None = None
    phone_number: str | None = None
    quickship: bool | None = None
    record_type: Literal["available_phone_number"] | str | None = None
    region_information: list[RegionInformation] | None = None
    reservable: bool | None = None
    vanity_format: str | None = None


AvailablePhoneNumberListParamsFilterPhoneNumber: TypeAlias = (
    MobileNetworkOperatorListParamsFilterName
)
