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
    file_id: str | None = None
    invoice_id: str | None = None
    paid: bool | None = None
    period_end: date | None = None
    period_start: date | None = None
    url: str | None = None


class InvoiceSummary(Model):
    """Response of `client.invoices.list`."""

    file_id: str | None = None
    invoice_id: str | None = None
    paid: bool | None = None
    period_end: date | None = None
    period_start: date | None = None
    url: str | None = None
