"""Responses of `client.x402`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "X402PaymentOption",
    "X402PaymentOptionExtra",
    "X402PaymentRequirements",
    "X402PaymentResource",
    "X402Quote",
    "X402Transaction",
    "X402TransactionRecord",
]


class X402PaymentOption(Model):
    """Part of `X402PaymentRequirements`."""

    amount: str | None = None
    asset: str | None = None
    extra: X402PaymentOptionExtra | None = None
    max_timeout_seconds: int | None = wire("maxTimeoutSeconds", default=None)
    network: str | None = None
    pay_to: str | None = wire("payTo", default=None)
    scheme: str | None = None


class X402PaymentOptionExtra(Model):
    """Part of `X402PaymentOption`."""

    facilitator_url: str | None = wire("facilitatorUrl", default=None)
    name: str | None = None
    quote_id: str | None = wire("quoteId", default=None)
    version: str | None = None


class X402PaymentRequirements(Model):
    """Part of `X402Quote`."""

    accepts: list[X402PaymentOption] | None = None
    resource: X402PaymentResource | None = None
    x402_version: Literal[2] | None = wire("x402Version", default=None)


class X402PaymentResource(Model):
    """Part of `X402PaymentRequirements`."""

    description: str | None = None
    mime_type: str | None = wire("mimeType", default=None)
    url: str | None = None


class X402Quote(Model):
    """Response of `client.x402.credit_account.create_quote`."""

    id: str = wire("id", default=None)
    amount_crypto: str | None = None
    amount_usd: str | None = None
    expires_at: datetime | None = None
    network: str | None = None
    payment_requirements: X402PaymentRequirements | None = None
    record_type: Literal["quote"] | None = None


class X402Transaction(Model):
    """Response of `client.x402.credit_account.settle`."""

    id: str = wire("id", default=None)
    amount: str | None = None
    created_at: datetime | None = None
    currency: str | None = None
    quote_id: str | None = None
    record_type: Literal["x402_transaction"] | None = None
    status: Literal["settled"] | None = None
    tx_hash: str | None = None


class X402TransactionRecord(Model):
    """Response of `client.x402.credit_account.payments.list` and `client.x402.credit_account.payments.retrieve`."""

    id: str = wire("id", default=None)
    amount: str | None = None
    created_at: datetime | None = None
    currency: str | None = None
    quote_id: str | None = None
    record_type: Literal["x402_transaction"] | None = None
    status: Literal["settled"] | None = None
    tx_hash: str | None = None
    updated_at: datetime | None = None
