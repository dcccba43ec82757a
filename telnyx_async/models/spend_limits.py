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
    """The block in force, if spending went over the limit; empty if the product is usable."""
    blocked: bool
    """Whether the product is blocked in this period; reliable in `spend_limits.list` only,
    always `false` in responses to changes."""
    effective_limit_usd: str | None = None
    """Dollars at which the product is blocked, as a decimal string; empty means no cap."""
    limit: SpendLimitLimit | None = None
    """Limit that was set for this product and period; empty if none was."""
    period: Literal["daily", "monthly"]
    """Whether the entry is about the current day (`daily`) or calendar month (`monthly`) in
    UTC."""
    period_end: date
    """Day (UTC) on which the next period begins, so not part of this one."""
    period_start: date
    """First day (UTC) of the current period."""
    product: str
    """Product the limit is for, as the other operations take it."""
    product_name: str
    """Product's name as people know it."""
    record_type: str
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    spend_error: str | None = None
    """Why `spend_usd` could not be read; empty otherwise."""
    spend_usd: str | None = None
    """Dollars spent, as a decimal string; about a minute behind actual usage, and empty if it
    could not be read."""
    evaluation: SpendLimitEvaluation | None = None
    """What the change did at once, such as blocking or releasing the product; only in
    responses to changes."""


class SpendLimitBlock(Model):
    """Part of `SpendLimit`."""

    blocked_until: date
    """Day (UTC) at whose beginning the block ends at the latest."""
    detected_at: datetime
    """When the excess was noticed and the block began, RFC 3339 in UTC."""
    limit_usd: str
    """Limit in dollars that was exceeded, as a decimal string."""
    spend_usd: str
    """Dollars spent when the block began, as a decimal string."""


class SpendLimitEvaluation(Model):
    """Part of `SpendLimit`."""

    blocked_now: bool
    """Whether the change blocked the product, because spending was already over the new limit."""
    evaluation_deferred: bool
    """Whether spending could not be checked right away; the change takes effect within
    minutes."""
    released: bool
    """Whether the change ended a block of this period."""
    spend_usd: str | None = None
    """Dollars on which the check was based, as a decimal string; empty if spending was not
    checked."""
    still_blocked_other_period: bool
    """Whether the product stays blocked because of the other period's limit."""
    still_over_limit: bool
    """Whether the block remains because spending is over the new limit too."""
    note: str | None = None
    """Remark that explains the entry."""


class SpendLimitLimit(Model):
    """Part of `SpendLimit`."""

    amount: str | None = None
    """Limit in dollars, as a decimal string; empty if `unlimited`."""
    origin: Literal["self_service", "operator"]
    """Who set the limit: a user of yours (`self_service`) or Telnyx support (`operator`)."""
    unlimited: bool
    """Whether it was stated expressly that there is no cap."""
    updated_at: datetime
    """When somebody last set or changed the limit, RFC 3339 in UTC."""


class SpendLimitList(Model):
    """Response of `client.spend_limits.list`."""

    data: list[SpendLimit]
    """The record the operation is about, or on a list the records of this page."""
    meta: SpendLimitListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class SpendLimitListMeta(Model):
    """Part of `SpendLimitList`."""

    page_number: int | None = None
    """Which page of the list this is, counting from 1."""
    page_size: int | None = None
    """How many records one page holds at most."""
    total_pages: int | None = None
    """Number of pages the whole list has at this page size."""
    total_results: int | None = None
    """How many records match in all, over all pages."""
