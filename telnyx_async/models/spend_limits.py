"""Responses of `client.spend_limits`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "SpendLimit",
    "SpendLimitBlock",
    "SpendLimitEvaluation",
    "SpendLimitLimit",
    "SpendLimitList",
    "SpendLimitListMeta",
]


class SpendLimit(Model):
    """Response of `client.spend_limits.create`, `client.spend_limits.delete` and 1 more."""

    block: SpendLimitBlock | None = None
    blocked: bool
    effective_limit_usd: str | None = None
    limit: SpendLimitLimit | None = None
    period: Literal["daily", "monthly"]
    period_end: date
    period_start: date
    product: str
    product_name: str
    record_type: str
    spend_error: str | None = None
    spend_usd: str | None = None
    evaluation: SpendLimitEvaluation | None = None


class SpendLimitBlock(Model):
    """Part of `SpendLimit`."""

    blocked_until: date
    detected_at: datetime
    limit_usd: str
    spend_usd: str


class SpendLimitEvaluation(Model):
    """Part of `SpendLimit`."""

    blocked_now: bool
    evaluation_deferred: bool
    released: bool
    spend_usd: str | None = None
    still_blocked_other_period: bool
    still_over_limit: bool
    note: str | None = None


class SpendLimitLimit(Model):
    """Part of `SpendLimit`."""

    amount: str | None = None
    origin: Literal["self_service", "operator"]
    unlimited: bool
    updated_at: datetime


class SpendLimitList(Model):
    """Response of `client.spend_limits.list`."""

    data: list[SpendLimit]
    meta: SpendLimitListMeta | None = None


class SpendLimitListMeta(Model):
    """Part of `SpendLimitList`."""

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None
