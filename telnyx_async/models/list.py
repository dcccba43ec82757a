"""What `client.list` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Model
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
    """Answer of `client.list.retrieve_all` and `client.list.retrieve_by_zone`."""

    data: list[ListRetrieveAllResponseData] | None = None
    meta: Metadata | None = None


class ListRetrieveAllResponseData(Model):
    """Part of `ListRetrieveAllResponse`."""

    number_of_channels: int | None = None
    numbers: list[ListRetrieveAllResponseDataNumber] | None = None
    zone_id: str | None = None
    zone_name: str | None = None


class ListRetrieveAllResponseDataNumber(Model):
    """Part of `ListRetrieveAllResponseData`."""

    country: str | None = None
    number: str | None = None


ListRetrieveByZoneResponse: TypeAlias = ListRetrieveAllResponse

ListRetrieveByZoneResponseData: TypeAlias = ListRetrieveAllResponseData

ListRetrieveByZoneResponseDataNumber: TypeAlias = ListRetrieveAllResponseDataNumber
