"""Models of charges_breakdown."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "ChargesBreakdownRetrieveResponse",
    "ChargesBreakdownRetrieveResponseData",
    "ChargesBreakdownRetrieveResponseDataResult",
    "ChargesBreakdownRetrieveResponseDataResultService",
]


class ChargesBreakdownRetrieveResponseData(Model):
    """ChargesBreakdownRetrieveResponseData"""

    currency: str = None
    end_date: date = None
    results: list[ChargesBreakdownRetrieveResponseDataResult] = None
    start_date: date = None
    user_email: str = None
    user_id: str = None


class ChargesBreakdownRetrieveResponseDataResult(Model):
    """ChargesBreakdownRetrieveResponseDataResult"""

    charge_type: str = None
    service_owner_email: str = None
    service_owner_user_id: str = None
    services: list[ChargesBreakdownRetrieveResponseDataResultService] = None
    tn: str = None


class ChargesBreakdownRetrieveResponseDataResultService(Model):
    """ChargesBreakdownRetrieveResponseDataResultService"""

    cost: str = None
    cost_type: str = None
    name: str = None


ChargesBreakdownRetrieveResponse: TypeAlias = Data[ChargesBreakdownRetrieveResponseData]
