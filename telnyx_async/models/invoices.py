"""What `client.invoices` answers with."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "InvoiceListResponse",
    "InvoiceRetrieveResponse",
    "InvoiceRetrieveResponseData",
]


class InvoiceListResponse(Model):
    """Answer of `client.invoices.list`."""

    file_id: str | None = None
    invoice_id: str | None = None
    paid: bool | None = None
    period_end: date | None = None
    period_start: date | None = None
    url: str | None = None


class InvoiceRetrieveResponseData(Model):
    """Answer of `client.invoices.retrieve`."""

    download_url: str | None = None
    file_id: str | None = None
    invoice_id: str | None = None
    paid: bool | None = None
    period_end: date | None = None
    period_start: date | None = None
    url: str | None = None


InvoiceRetrieveResponse: TypeAlias = Data[InvoiceRetrieveResponseData]
