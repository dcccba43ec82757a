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
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    end_date: date
    """Day after the period; itself not counted."""
    start_date: date
    """First day of the period covered."""
    summary: ChargesSummaryDetail
    """Charges by service and the corrections, from which the totals are made."""
    total: ChargesSummaryTotal
    """Sums over all services in the period."""
    user_email: str
    """Email address of the user whose charges these are."""
    user_id: str
    """Telnyx user to whom the record or charge belongs."""


class ChargesSummaryAdjustment(Model):
    """Part of `ChargesSummaryDetail`."""

    amount: str
    """Sum of the correction, as a decimal string."""
    description: str
    """Why the correction was made."""
    event_date: date
    """Day on which the correction was booked."""


class ChargesSummaryDetail(Model):
    """Part of `ChargesSummary`."""

    adjustments: list[ChargesSummaryAdjustment]
    """Corrections such as credits and refunds, each with date and reason."""
    lines: list[ComparativeChargesLine | SimpleChargesLine]
    """Charges by service: `simple` lines have one sum, `comparative` ones tell existing from
    new."""


class ChargesSummaryTotal(Model):
    """Part of `ChargesSummary`."""

    credits: str
    """Total credited to the account, as a decimal string."""
    existing_mrc: str
    """Monthly charges for what was there before the period, as a decimal string."""
    grand_total: str
    """Everything together, as a decimal string: what the period costs."""
    ledger_adjustments: str
    """Corrections booked directly in the account's ledger, as a decimal string."""
    new_mrc: str
    """Monthly charges for what came in during the period, as a decimal string."""
    new_otc: str
    """One-time charges for what came in during the period, as a decimal string."""
    other: str
    """Charges that belong to none of the other sums, as a decimal string."""


class ComparativeChargesLine(Model):
    """Part of `ChargesSummaryDetail`."""

    alias: str
    """Short name of the service."""
    existing_this_month: MonthDetail
    """Charges for what you had before the period."""
    name: str
    """Service the line is about, as on the invoice."""
    new_this_month: MonthDetail
    """Charges for what was added in the period."""
    type: Literal["comparative"]
    """Always `comparative`: existing and new charges are distinguished."""


class MonthDetail(Model):
    """Part of `ComparativeChargesLine`."""

    mrc: str
    """Monthly recurring charges, as a decimal string."""
    quantity: int
    """How many units of the service the sums are for."""
    otc: str | None = None
    """One-time charges, as a decimal string."""


class SimpleChargesLine(Model):
    """Part of `ChargesSummaryDetail`."""

    alias: str
    """Short name of the service."""
    amount: str
    """Charge for the service, as a decimal string."""
    name: str
    """Service the line is about, as on the invoice."""
    quantity: int
    """How many units of the service are charged."""
    type: Literal["simple"]
    """Always `simple`: one sum for the service."""
