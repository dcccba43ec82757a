"""What `client.x402` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "CreditAccountCreateQuoteResponse",
    "CreditAccountCreateQuoteResponseData",
    "CreditAccountCreateQuoteResponseDataPaymentRequirements",
    "CreditAccountCreateQuoteResponseDataPaymentRequirementsAccept",
    "CreditAccountCreateQuoteResponseDataPaymentRequirementsAcceptExtra",
    "CreditAccountCreateQuoteResponseDataPaymentRequirementsResource",
    "CreditAccountSettleResponse",
    "CreditAccountSettleResponseData",
    "PaymentRetrieveResponse",
    "X402TransactionRecord",
]


class CreditAccountCreateQuoteResponseData(Model):
    """Answer of `client.x402.credit_account.create_quote`."""

    id: str = wire("id", default=None)
    amount_crypto: str | None = None
    amount_usd: str | None = None
    expires_at: datetime | None = None
    network: str | None = None
    payment_requirements: CreditAccountCreateQuoteResponseDataPaymentRequirements | None = None
    record_type: Literal["quote"] | str | None = None


class CreditAccountCreateQuoteResponseDataPaymentRequirements(Model):
    """Part of `CreditAccountCreateQuoteResponseData`."""

    accepts: list[CreditAccountCreateQuoteResponseDataPaymentRequirementsAccept] | None = None
    resource: CreditAccountCreateQuoteResponseDataPaymentRequirementsResource | None = None
    x402_version: Literal[2] | int | None = wire("x402Version", default=None)


class CreditAccountCreateQuoteResponseDataPaymentRequirementsAccept(Model):
    """Part of `CreditAccountCreateQuoteResponseDataPaymentRequirements`."""

    amount: str | None = None
    asset: str | None = None
    extra: CreditAccountCreateQuoteResponseDataPaymentRequirementsAcceptExtra | None = None
    max_timeout_seconds: int | None = wire("maxTimeoutSeconds", default=None)
    network: str | None = None
    pay_to: str | None = wire("payTo", default=None)
    scheme: str | None = None


class CreditAccountCreateQuoteResponseDataPaymentRequirementsAcceptExtra(Model):
    """Part of `CreditAccountCreateQuoteResponseDataPaymentRequirementsAccept`."""

    facilitator_url: str | None = wire("facilitatorUrl", default=None)
    name: str | None = None
    quote_id: str | None = wire("quoteId", default=None)
    version: str | None = None


class CreditAccountCreateQuoteResponseDataPaymentRequirementsResource(Model):
    """Part of `CreditAccountCreateQuoteResponseDataPaymentRequirements`."""

    description: str | None = None
    mime_type: str | None = wire("mimeType", default=None)
    url: str | None = None


class CreditAccountSettleResponseData(Model):
    """Answer of `client.x402.credit_account.settle`."""

    id: str = wire("id", default=None)
    amount: str | None = None
    created_at: datetime | None = None
    currency: str | None = None
    quote_id: str | None = None
    record_type: Literal["x402_transaction"] | str | None = None
    status: Literal["settled"] | str | None = None
    tx_hash: str | None = None


class X402TransactionRecord(Model):
    """Answer of `client.x402.credit_account.payments.list` and `client.x402.credit_account.payments.retrieve`."""

    id: str = wire("id", default=None)
    amount: str | None = None
    created_at: datetime | None = None
    currency: str | None = None
    quote_id: str | None = None
    record_type: Literal["x402_transaction"] | str | None = None
    status: Literal["settled"] | str | None = None
    tx_hash: str | None = None
    updated_at: datetime | None = None


CreditAccountCreateQuoteResponse: TypeAlias = Data[CreditAccountCreateQuoteResponseData]

CreditAccountSettleResponse: TypeAlias = Data[CreditAccountSettleResponseData]

PaymentRetrieveResponse: TypeAlias = Data[X402TransactionRecord]
