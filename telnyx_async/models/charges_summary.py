"""Responses of `client.charges_summary`."""

from __future__ import annotations

from datetime import date
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "ChargesSummary",
    "ChargesSummaryAdjustment",
    "ChargesSummaryDetail",
    "ChargesSummaryTotal",
    "ComparativeChargesLine",
    "MonthDetail",
    "SimpleChargesLine",
]


class ChargesSummary(Model):
    """Response of `client.charges_summary.retrieve`."""

    currency: str
    end_date: date
    start_date: date
    summary: ChargesSummaryDetail
    total: ChargesSummaryTotal
    user_email: str
    user_id: str


class ChargesSummaryAdjustment(Model):
    """Part of `ChargesSummaryDetail`."""

    amount: str
    description: str
    event_date: date


class ChargesSummaryDetail(Model):
    """Part of `ChargesSummary`."""

    adjustments: list[ChargesSummaryAdjustment]
    lines: list[ComparativeChargesLine | SimpleChargesLine]


class ChargesSummaryTotal(Model):
    """Part of `ChargesSummary`."""

    credits: str
    existing_mrc: str
    grand_total: str
    ledger_adjustments: str
    new_mrc: str
    new_otc: str
    other: str


class ComparativeChargesLine(Model):
    """Part of `ChargesSummaryDetail`."""

    alias: str
    existing_this_month: MonthDetail
    name: str
    new_this_month: MonthDetail
    type: Literal["comparative"]


class MonthDetail(Model):
    """Part of `ComparativeChargesLine`."""

    mrc: str
    quantity: int
    otc: str | None = None


class SimpleChargesLine(Model):
    """Part of `ChargesSummaryDetail`."""

    alias: str
    amount: str
    name: str
    quantity: int
    type: Literal["simple"]
