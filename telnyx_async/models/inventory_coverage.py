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
    advance_requirements: bool | None = None
    count: int | None = None
    coverage_type: Literal["number", "block"] | None = None
    group: str | None = None
    group_type: str | None = None
    number_range: int | None = None
    number_type: Literal["did", "toll-free"] | None = None
    phone_number_type: (
        Literal["local", "toll_free", "national", "landline", "shared_cost", "mobile"] | None
    ) = None
    record_type: str | None = None


class InventoryCoverageList(Model):
    """Response of `client.inventory_coverage.list`."""

    data: list[InventoryCoverage] | None = None
    meta: InventoryCoverageListMeta | None = None


class InventoryCoverageListMeta(Model):
    """Part of `InventoryCoverageList`."""

    total_results: int | None = None
