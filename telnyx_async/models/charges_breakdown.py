"""What `client.charges_breakdown` answers with."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "ChargesBreakdownRetrieveResponse",
    "ChargesBreakdownRetrieveResponseData",
    "ChargesBreakdownRetrieveResponseDataResult",
    "ChargesBreakdownRetrieveResponseDataResultService",
]


class ChargesBreakdownRetrieveResponseData(Model):
    """Answer of `client.charges_breakdown.retrieve`."""

    currency: str
    end_date: date
    results: list[ChargesBreakdownRetrieveResponseDataResult]
    start_date: date
    user_email: str
    user_id: str


class ChargesBreakdownRetrieveResponseDataResult(Model):
    """Part of `ChargesBreakdownRetrieveResponseData`."""

    charge_type: str
    service_owner_email: str
    service_owner_user_id: str
    services: list[ChargesBreakdownRetrieveResponseDataResultService]
    tn: str


class ChargesBreakdownRetrieveResponseDataResultService(Model):
    """Part of `ChargesBreakdownRetrieveResponseDataResult`."""

    cost: str
    cost_type: str
    name: str


ChargesBreakdownRetrieveResponse: TypeAlias = Data[ChargesBreakdownRetrieveResponseData]
