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
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    end_date: date
    """Day after the period; itself not counted."""
    results: list[ChargesBreakdownItem]
    """Phone numbers with their charges, one entry each."""
    start_date: date
    """First day of the period covered."""
    user_email: str
    """Email address of the user whose charges these are."""
    user_id: str
    """Telnyx user to whom the record or charge belongs."""


class ChargesBreakdownItem(Model):
    """Part of `ChargesBreakdown`."""

    charge_type: str
    """Kind of charge for the number, which says how it comes about."""
    service_owner_email: str
    """Email address of the user in whose account the number is."""
    service_owner_user_id: str
    """User in whose account the number is."""
    services: list[ChargesBreakdownService]
    """What is charged for this number, one entry per service."""
    tn: str
    """Telephone number that is charged for."""


class ChargesBreakdownService(Model):
    """Part of `ChargesBreakdownItem`."""

    cost: str
    """Price per unit of the service, as a decimal string."""
    cost_type: str
    """`MRC` for a monthly recurring charge, `OTC` for a one-time charge."""
    name: str
    """Service that is charged, such as the number itself or emergency calling."""
