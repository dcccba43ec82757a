"""Responses of `client.number_lookup`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "NumberLookup",
    "NumberLookupCallerIdentity",
    "NumberLookupCallerIdentityAddress",
    "NumberLookupCallerName",
    "NumberLookupCarrier",
    "NumberLookupEnhancedCallerName",
    "NumberLookupNnidOverride",
    "NumberLookupPortability",
]


class NumberLookup(Model):
    """Response of `client.number_lookup.retrieve`."""

    caller_identity: NumberLookupCallerIdentity | None = None
    caller_name: NumberLookupCallerName | None = None
    carrier: NumberLookupCarrier | None = None
    country_code: str | None = None
    enhanced_caller_name: NumberLookupEnhancedCallerName | None = None
    fraud: str | None = None
    national_format: str | None = None
    nnid_override: NumberLookupNnidOverride | None = None
    phone_number: str | None = None
    portability: NumberLookupPortability | None = None
    record_type: str | None = None
    valid_number: bool | None = None


class NumberLookupCallerIdentity(Model):
    """Part of `NumberLookup`."""

    address: NumberLookupCallerIdentityAddress | None = None
    confidence_score: float | None = None
    error_code: str | None = None
    name: str | None = None


class NumberLookupCallerIdentityAddress(Model):
    """Part of `NumberLookupCallerIdentity`."""

    city: str | None = None
    country_code: str | None = None
    postal_code: str | None = None
    state_code: str | None = None
    street_line_1: str | None = None
    street_line_2: str | None = None
    zip4: str | None = None


class NumberLookupCallerName(Model):
    """Part of `NumberLookup`."""

    caller_name: str | None = None
    error_code: str | None = None


class NumberLookupCarrier(Model):
    """Part of `NumberLookup`."""

    error_code: str | None = None
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    name: str | None = None
    normalized_carrier: str | None = None
    type: (
        Literal[
            "fixed line",
            "mobile",
            "voip",
            "fixed line or mobile",
            "toll free",
            "premium rate",
            "shared cost",
            "personal number",
            "pager",
            "uan",
            "voicemail",
            "unknown",
        ]
        | None
    ) = None


class NumberLookupEnhancedCallerName(Model):
    """Part of `NumberLookup`."""

    caller_name: str | None = None
    error_code: str | None = None


class NumberLookupNnidOverride(Model):
    """Part of `NumberLookup`."""

    name: str | None = None
    nnid: str | None = None
    type: str | None = None


class NumberLookupPortability(Model):
    """Part of `NumberLookup`."""

    altspid: str | None = None
    altspid_carrier_name: str | None = None
    altspid_carrier_type: str | None = None
    city: str | None = None
    line_type: (
        Literal[
            "fixed line",
            "mobile",
            "voip",
            "fixed line or mobile",
            "toll free",
            "premium rate",
            "shared cost",
            "personal number",
            "pager",
            "uan",
            "voicemail",
            "unknown",
        ]
        | None
    ) = None
    lrn: str | None = None
    ocn: str | None = None
    ported_date: str | None = None
    ported_status: Literal["Y", "N", ""] | None = None
    spid: str | None = None
    spid_carrier_name: str | None = None
    spid_carrier_type: str | None = None
    state: str | None = None
