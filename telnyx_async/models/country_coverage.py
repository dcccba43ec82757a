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
    """Country, in ISO 3166-1 alpha-2 form."""
    features: list[str] | None = None
    """What numbers of the country can do, such as `voice` or `sms`."""
    international_sms: bool | None = None
    """Whether messages to and from other countries are supported."""
    inventory_coverage: bool | None = None
    """Whether the stock of this country can be queried with `inventory_coverage.list`."""
    local: CountryCoverageLocal | None = None
    """What numbers that belong to an area offer in this country."""
    mobile: dict[str, Any] | None = None
    """What numbers with a mobile prefix offer in this country."""
    national: dict[str, Any] | None = None
    """What numbers without a geographic area offer in this country."""
    numbers: bool | None = None
    """Whether numbers of this country are on sale."""
    p2p: bool | None = None
    """Whether messages between persons, rather than from applications, are supported."""
    phone_number_type: list[str] | None = None
    """Kinds of number on sale in the country."""
    quickship: bool | None = None
    """Whether numbers of the country work right after the purchase."""
    region: str | None = None
    """Part of the world the country belongs to, such as `AMER`, `EMEA` or `APAC`."""
    reservable: bool | None = None
    """Whether numbers of the country can be put on hold before they are bought."""
    shared_cost: dict[str, Any] | None = None
    """What numbers whose price caller and owner share offer in this country."""
    toll_free: CountryCoverageTollFree | None = None
    """What numbers that are free for the caller offer in this country."""


class CountryCoverageLocal(Model):
    """Part of `CountryCoverage`."""

    features: list[str] | None = None
    """What numbers of this kind can do in the country."""
    full_pstn_replacement: bool | None = None
    """Whether a complete telephone line can be replaced: inbound, outbound and emergency
    calls."""
    international_sms: bool | None = None
    """Whether messages to and from other countries are supported."""
    p2p: bool | None = None
    """Whether messages between persons, rather than from applications, are supported."""
    quickship: bool | None = None
    """Whether toll-free numbers of +1 work right after the purchase, without a waiting time
    for activation."""
    reservable: bool | None = None
    """Whether numbers can be put on hold with `number_reservations.create` before they are
    bought."""


class CountryCoverageTollFree(Model):
    """Part of `CountryCoverage`."""

    features: list[str] | None = None
    """What numbers of this kind can do in the country."""
    full_pstn_replacement: bool | None = None
    """Whether a complete telephone line can be replaced: inbound, outbound and emergency
    calls."""
    international_sms: bool | None = None
    """Whether messages to and from other countries are supported."""
    p2p: bool | None = None
    """Whether messages between persons, rather than from applications, are supported."""
    quickship: bool | None = None
    """Whether toll-free numbers of +1 work right after the purchase, without a waiting time
    for activation."""
    reservable: bool | None = None
    """Whether numbers can be put on hold with `number_reservations.create` before they are
    bought."""
