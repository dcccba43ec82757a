"""Responses of `client.country_coverage`."""

from __future__ import annotations

from typing import Any

from telnyx_async._modeling.model import Model

__all__ = [
    "CountryCoverage",
    "CountryCoverageLocal",
    "CountryCoverageTollFree",
]


class CountryCoverage(Model):
    """Response of `client.country_coverage.retrieve` and `client.country_coverage.retrieve_country`."""

    code: str | None = None
    features: list[str] | None = None
    international_sms: bool | None = None
    inventory_coverage: bool | None = None
    local: CountryCoverageLocal | None = None
    mobile: dict[str, Any] | None = None
    national: dict[str, Any] | None = None
    numbers: bool | None = None
    p2p: bool | None = None
    phone_number_type: list[str] | None = None
    quickship: bool | None = None
    region: str | None = None
    reservable: bool | None = None
    shared_cost: dict[str, Any] | None = None
    toll_free: CountryCoverageTollFree | None = None


class CountryCoverageLocal(Model):
    """Part of `CountryCoverage`."""

    features: list[str] | None = None
    full_pstn_replacement: bool | None = None
    international_sms: bool | None = None
    p2p: bool | None = None
    quickship: bool | None = None
    reservable: bool | None = None


class CountryCoverageTollFree(Model):
    """Part of `CountryCoverage`."""

    features: list[str] | None = None
    full_pstn_replacement: bool | None = None
    international_sms: bool | None = None
    p2p: bool | None = None
    quickship: bool | None = None
    reservable: bool | None = None
