"""Responses of `client.inventory_coverage`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "InventoryCoverage",
    "InventoryCoverageList",
    "InventoryCoverageListMeta",
]


class InventoryCoverage(Model):
    """Part of `InventoryCoverageList`."""

    administrative_area: str | None = None
    """State or province the row is about."""
    advance_requirements: bool | None = None
    """Whether documents or other proofs have to be provided before these numbers can be
    ordered."""
    count: int | None = None
    """How many numbers are available in this group."""
    coverage_type: Literal["number", "block"] | None = None
    """Whether single numbers (`number`) or whole blocks of consecutive numbers (`block`) are
    available."""
    group: str | None = None
    """Value the row stands for, such as one city or one area code, according to `group_type`."""
    group_type: str | None = None
    """What the inventory is grouped by."""
    number_range: int | None = None
    """How many consecutive numbers a block of this coverage has."""
    number_type: Literal["did", "toll-free"] | None = None
    """Ordinary numbers (`did`) or toll-free ones."""
    phone_number_type: (
        Literal["local", "toll_free", "national", "landline", "shared_cost", "mobile"] | None
    ) = None
    """Kind of number the row counts."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class InventoryCoverageList(Model):
    """Response of `client.inventory_coverage.list`."""

    data: list[InventoryCoverage] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: InventoryCoverageListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class InventoryCoverageListMeta(Model):
    """Part of `InventoryCoverageList`."""

    total_results: int | None = None
    """How many rows there are altogether."""
