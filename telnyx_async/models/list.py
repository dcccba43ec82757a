"""What `client.list` answers with."""

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
    """List retrieve all response."""

    data: list[ListRetrieveAllResponseData] | None = None
    meta: Metadata | None = None


class ListRetrieveAllResponseData(Model):
    """List retrieve all response data."""

    number_of_channels: int | None = None
    numbers: list[ListRetrieveAllResponseDataNumber] | None = None
    zone_id: str | None = None
    zone_name: str | None = None


class ListRetrieveAllResponseDataNumber(Model):
    """List retrieve all response data number."""

    country: str | None = None
    number: str | None = None


ListRetrieveByZoneResponse: TypeAlias = ListRetrieveAllResponse

ListRetrieveByZoneResponseData: TypeAlias = ListRetrieveAllResponseData

ListRetrieveByZoneResponseDataNumber: TypeAlias = ListRetrieveAllResponseDataNumber
