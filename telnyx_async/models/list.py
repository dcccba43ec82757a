"""Models of list."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Model
from telnyx_async.models.shared import Metadata

__all__ = [
    "ListRetrieveAllResponse",
    "ListRetrieveAllResponseData",
    "ListRetrieveAllResponseDataNumber",
    "ListRetrieveByZoneResponse",
    "ListRetrieveByZoneResponseData",
    "ListRetrieveByZoneResponseDataNumber",
]


class ListRetrieveAllResponse(Model):
    """ListRetrieveAllResponse"""

    data: list[ListRetrieveAllResponseData] | None = None
    meta: Metadata | None = None


class ListRetrieveAllResponseData(Model):
    """ListRetrieveAllResponseData"""

    number_of_channels: int | None = None
    numbers: list[ListRetrieveAllResponseDataNumber] | None = None
    zone_id: str | None = None
    zone_name: str | None = None


class ListRetrieveAllResponseDataNumber(Model):
    """ListRetrieveAllResponseDataNumber"""

    country: str | None = None
    number: str | None = None


ListRetrieveByZoneResponse: TypeAlias = ListRetrieveAllResponse

ListRetrieveByZoneResponseData: TypeAlias = ListRetrieveAllResponseData

ListRetrieveByZoneResponseDataNumber: TypeAlias = ListRetrieveAllResponseDataNumber
