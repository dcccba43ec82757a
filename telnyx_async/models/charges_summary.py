"""What `client.charges_summary` answers with."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model

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
    """Answer of `client.charges_summary.retrieve`."""

    currency: str
    end_date: date
    start_date: date
    summary: ChargesSummaryRetrieveResponseDataSummary
    total: ChargesSummaryRetrieveResponseDataTotal
    user_email: str
    user_id: str


class ChargesSummaryRetrieveResponseDataSummary(Model):
    """Part of `ChargesSummaryRetrieveResponseData`."""

    adjustments: list[ChargesSummaryRetrieveResponseDataSummaryAdjustment]
    lines: list[
        ChargesSummaryRetrieveResponseDataSummaryLineComparative
        | ChargesSummaryRetrieveResponseDataSummaryLineSimple
    ]


class ChargesSummaryRetrieveResponseDataSummaryAdjustment(Model):
    """Part of `ChargesSummaryRetrieveResponseDataSummary`."""

    amount: str
    description: str
    event_date: date


class ChargesSummaryRetrieveResponseDataSummaryLineComparative(Model):
    """Part of `ChargesSummaryRetrieveResponseDataSummary`."""

    alias: str
    existing_this_month: MonthDetail
    name: str
    new_this_month: MonthDetail
    type: Literal["comparative"] | str


class ChargesSummaryRetrieveResponseDataSummaryLineSimple(Model):
    """Part of `ChargesSummaryRetrieveResponseDataSummary`."""

    alias: str
    amount: str
    name: str
    quantity: int
    type: Literal["simple"] | str


class ChargesSummaryRetrieveResponseDataTotal(Model):
    """Part of `ChargesSummaryRetrieveResponseData`."""

    credits: str
    existing_mrc: str
    grand_total: str
    ledger_adjustments: str
    new_mrc: str
    new_otc: str
    other: str


class MonthDetail(Model):
    """Part of `ChargesSummaryRetrieveResponseDataSummaryLineComparative`."""

    mrc: str
    quantity: int
    otc: str | None = None


ChargesSummaryRetrieveResponse: TypeAlias = Data[ChargesSummaryRetrieveResponseData]
