"""Responses of `client.invoices`."""

from __future__ import annotations

from datetime import date

from telnyx_async._modeling.model import Model

__all__ = [
    "Invoice",
    "InvoiceSummary",
]


class Invoice(Model):
    """Response of `client.invoices.retrieve`."""

    download_url: str | None = None
    """Direct link to the invoice as a file; only with `action` `link`."""
    file_id: str | None = None
    """Identifier of the invoice's document."""
    invoice_id: str | None = None
    """Identifier of the invoice, which `invoices.retrieve` takes."""
    paid: bool | None = None
    """Whether the invoice has been settled."""
    period_end: date | None = None
    """Last day of the billing period."""
    period_start: date | None = None
    """First day of the billing or limit period."""
    url: str | None = None
    """Address of the invoice in the API."""


class InvoiceSummary(Model):
    """Response of `client.invoices.list`."""

    file_id: str | None = None
    """Identifier of the invoice's document."""
    invoice_id: str | None = None
    """Identifier of the invoice, which `invoices.retrieve` takes."""
    paid: bool | None = None
    """Whether the invoice has been settled."""
    period_end: date | None = None
    """Last day of the billing period."""
    period_start: date | None = None
    """First day of the billing or limit period."""
    url: str | None = None
    """Address of the invoice in the API."""
