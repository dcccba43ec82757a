"""Responses of `client.charges_breakdown`."""

from __future__ import annotations

from datetime import date

from telnyx_async._modeling.model import Model

__all__ = [
    "ChargesBreakdown",
    "ChargesBreakdownItem",
    "ChargesBreakdownService",
]


class ChargesBreakdown(Model):
    """Response of `client.charges_breakdown.retrieve`."""

    currency: str
    end_date: date
    results: list[ChargesBreakdownItem]
    start_date: date
    user_email: str
    user_id: str


class ChargesBreakdownItem(Model):
    """Part of `ChargesBreakdown`."""

    charge_type: str
    service_owner_email: str
    service_owner_user_id: str
    services: list[ChargesBreakdownService]
    tn: str


class ChargesBreakdownService(Model):
    """Part of `ChargesBreakdownItem`."""

    cost: str
    cost_type: str
    name: str
