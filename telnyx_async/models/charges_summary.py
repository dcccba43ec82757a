"""Models of charges_summary."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "ChargesSummaryRetrieveResponse",
    "ChargesSummaryRetrieveResponseData",
    "ChargesSummaryRetrieveResponseDataSummary",
    "ChargesSummaryRetrieveResponseDataSummaryAdjustment",
    "ChargesSummaryRetrieveResponseDataSummaryLineComparative",
    "ChargesSummaryRetrieveResponseDataSummaryLineSimple",
    "ChargesSummaryRetrieveResponseDataTotal",
    "MonthDetail",
]


class ChargesSummaryRetrieveResponseData(Model):
    """ChargesSummaryRetrieveResponseData"""

    currency: str = None
    end_date: date = None
    start_date: date = None
    summary: ChargesSummaryRetrieveResponseDataSummary = None
    total: ChargesSummaryRetrieveResponseDataTotal = None
    user_email: str = None
    user_id: str = None


class ChargesSummaryRetrieveResponseDataSummary(Model):
    """ChargesSummaryRetrieveResponseDataSummary"""

    adjustments: list[ChargesSummaryRetrieveResponseDataSummaryAdjustment] = None
    lines: list[
        ChargesSummaryRetrieveResponseDataSummaryLineComparative
        | ChargesSummaryRetrieveResponseDataSummaryLineSimple
    ] = None


class ChargesSummaryRetrieveResponseDataSummaryAdjustment(Model):
    """ChargesSummaryRetrieveResponseDataSummaryAdjustment"""

    amount: str = None
    description: str = None
    event_date: date = None


class ChargesSummaryRetrieveResponseDataSummaryLineComparative(Model):
    """ChargesSummaryRetrieveResponseDataSummaryLineComparative"""

    alias: str = None
    existing_this_month: MonthDetail = None
    name: str = None
    new_this_month: MonthDetail = None
    type: Literal["comparative"] | str = None


class ChargesSummaryRetrieveResponseDataSummaryLineSimple(Model):
    """ChargesSummaryRetrieveResponseDataSummaryLineSimple"""

    alias: str = None
    amount: str = None
    name: str = None
    quantity: int = None
    type: Literal["simple"] | str = None


class ChargesSummaryRetrieveResponseDataTotal(Model):
    """ChargesSummaryRetrieveResponseDataTotal"""

    credits: str = None
    existing_mrc: str = None
    grand_total: str = None
    ledger_adjustments: str = None
    new_mrc: str = None
    new_otc: str = None
    other: str = None


class MonthDetail(Model):
    """MonthDetail"""

    mrc: str = None
    quantity: int = None
    otc: str | None = None


ChargesSummaryRetrieveResponse: TypeAlias = Data[ChargesSummaryRetrieveResponseData]
