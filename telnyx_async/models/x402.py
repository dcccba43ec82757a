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
    """Sum in the smallest unit of the token, as text."""
    asset: str | None = None
    """Address of the token contract, that of USDC for example."""
    extra: X402PaymentOptionExtra | None = None
    """Further data for signing: EIP-712 domain, quote and facilitator."""
    max_timeout_seconds: int | None = wire("maxTimeoutSeconds", default=None)
    """Seconds for which the signed payment is good."""
    network: str | None = None
    """Blockchain in CAIP-2 form, such as `eip155:8453` for Base."""
    pay_to: str | None = wire("payTo", default=None)
    """Wallet address of Telnyx that receives the payment."""
    scheme: str | None = None
    """Payment scheme, at present `exact`: exactly the quoted sum is transferred."""


class X402PaymentOptionExtra(Model):
    """Part of `X402PaymentOption`."""

    facilitator_url: str | None = wire("facilitatorUrl", default=None)
    """Service that checks and settles the payment on the chain."""
    name: str | None = None
    """Name in the EIP-712 domain of the token."""
    quote_id: str | None = wire("quoteId", default=None)
    """Quote that the payment is for, from `x402.credit_account.create_quote`."""
    version: str | None = None
    """Version in the EIP-712 domain of the token."""


class X402PaymentRequirements(Model):
    """Part of `X402Quote`."""

    accepts: list[X402PaymentOption] | None = None
    """Ways to pay that are accepted, at present `exact` on EVM chains."""
    resource: X402PaymentResource | None = None
    """What is paid for; part of what is signed."""
    x402_version: Literal[2] | None = wire("x402Version", default=None)
    """Version of the x402 protocol."""


class X402PaymentResource(Model):
    """Part of `X402PaymentRequirements`."""

    description: str | None = None
    """What the payment is for, in words."""
    mime_type: str | None = wire("mimeType", default=None)
    """Media type of what is paid for."""
    url: str | None = None
    """Address that is paid for."""


class X402Quote(Model):
    """Response of `client.x402.credit_account.create_quote`."""

    id: str = wire("id", default=None)
    """Identifier of the quote, for `settle`."""
    amount_crypto: str | None = None
    """Same sum in the smallest unit of the token (`50000000` is 50 USDC)."""
    amount_usd: str | None = None
    """Sum to put on the account, in US dollars as text, such as `50.00`; 5.00 to 10000.00."""
    expires_at: datetime | None = None
    """Until when the quote can be paid (RFC 3339)."""
    network: str | None = None
    """Blockchain in CAIP-2 form, such as `eip155:8453` for Base."""
    payment_requirements: X402PaymentRequirements | None = None
    """All that a wallet needs to sign the payment, in x402 version 2."""
    record_type: Literal["quote"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class X402Transaction(Model):
    """Response of `client.x402.credit_account.settle`."""

    id: str = wire("id", default=None)
    """Identifier of the payment, for `x402.credit_account.payments.retrieve`."""
    amount: str | None = None
    """Sum that was paid, as text."""
    created_at: datetime | None = None
    """When the payment was made (RFC 3339)."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    quote_id: str | None = None
    """Quote that was paid, from `x402.credit_account.create_quote`."""
    record_type: Literal["x402_transaction"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["settled"] | None = None
    """`settled`: the payment is final and the account credited."""
    tx_hash: str | None = None
    """Transaction on the blockchain, once known."""


class X402TransactionRecord(Model):
    """Response of `client.x402.credit_account.payments.list` and `client.x402.credit_account.payments.retrieve`."""

    id: str = wire("id", default=None)
    """Identifier of the payment, for `x402.credit_account.payments.retrieve`."""
    amount: str | None = None
    """Sum that was paid, as text."""
    created_at: datetime | None = None
    """When the payment was made (RFC 3339)."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    quote_id: str | None = None
    """Quote that was paid, from `x402.credit_account.create_quote`."""
    record_type: Literal["x402_transaction"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["settled"] | None = None
    """`settled`: the payment is final and the account credited."""
    tx_hash: str | None = None
    """Transaction on the blockchain, once known."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
