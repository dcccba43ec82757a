"""Models of spend_limits."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import SpendLimitListResponseMeta

__all__ = [
    "SpendLimit",
    "SpendLimitBlock",
    "SpendLimitEvaluation",
    "SpendLimitLimit",
    "SpendLimitListResponse",
    "SpendLimitResponse",
]


class SpendLimit(Model):
    """SpendLimit"""

    block: SpendLimitBlock | None = None
    blocked: bool = None
    effective_limit_usd: str | None = None
    limit: SpendLimitLimit | None = None
    period: Literal["daily", "monthly"] | str = None
    period_end: date = None
    period_start: date = None
    product: str = None
    product_name: str = None
    record_type: str = None
    spend_error: str | None = None
    spend_usd: str | None = None
    evaluation: SpendLimitEvaluation | None = None


class SpendLimitBlock(Model):
    """SpendLimitBlock"""

    blocked_until: date = None
    detected_at: datetime = None
    limit_usd: str = None
    spend_usd: str = None


class SpendLimitEvaluation(Model):
    """SpendLimitEvaluation"""

    blocked_now: bool = None
    evaluation_deferred: bool = None
    released: bool = None
    spend_usd: str | None = None
    still_blocked_other_period: bool = None
    still_over_limit: bool = None
    note: str | None = None


class SpendLimitLimit(Model):
    """SpendLimitLimit"""

    amount: str | None = None
    origin: Literal["self_service", "operator"] | str = None
    unlimited: bool = None
    updated_at: datetime = None


class SpendLimitListResponse(Model):
    """SpendLimitListResponse"""

    data: list[SpendLimit] = None
    meta: SpendLimitListResponseMeta | None = None


SpendLimitResponse: TypeAlias = Data[SpendLimit]
