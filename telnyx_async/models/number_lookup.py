"""What `client.number_lookup` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "NumberLookupRetrieveResponse2",
    "NumberLookupRetrieveResponseData",
    "NumberLookupRetrieveResponseDataCallerIdentity",
    "NumberLookupRetrieveResponseDataCallerIdentityAddress",
    "NumberLookupRetrieveResponseDataCallerName",
    "NumberLookupRetrieveResponseDataCarrier",
    "NumberLookupRetrieveResponseDataEnhancedCallerName",
    "NumberLookupRetrieveResponseDataNnidOverride",
    "NumberLookupRetrieveResponseDataPortability",
]


class NumberLookupRetrieveResponseData(Model):
    """Answer of `client.number_lookup.retrieve`."""

    caller_identity: NumberLookupRetrieveResponseDataCallerIdentity | None = None
    caller_name: NumberLookupRetrieveResponseDataCallerName | None = None
    carrier: NumberLookupRetrieveResponseDataCarrier | None = None
    country_code: str | None = None
    enhanced_caller_name: NumberLookupRetrieveResponseDataCallerName | None = None
    fraud: str | None = None
    national_format: str | None = None
    nnid_override: NumberLookupRetrieveResponseDataNnidOverride | None = None
    phone_number: str | None = None
    portability: NumberLookupRetrieveResponseDataPortability | None = None
    record_type: str | None = None
    valid_number: bool | None = None


class NumberLookupRetrieveResponseDataCallerIdentity(Model):
    """Part of `NumberLookupRetrieveResponseData`."""

    address: NumberLookupRetrieveResponseDataCallerIdentityAddress | None = None
    confidence_score: float | None = None
    error_code: str | None = None
    name: str | None = None


class NumberLookupRetrieveResponseDataCallerIdentityAddress(Model):
    """Part of `NumberLookupRetrieveResponseDataCallerIdentity`."""

    city: str | None = None
    country_code: str | None = None
    postal_code: str | None = None
    state_code: str | None = None
    street_line_1: str | None = None
    street_line_2: str | None = None
    zip4: str | None = None


class NumberLookupRetrieveResponseDataCallerName(Model):
    """Part of `NumberLookupRetrieveResponseData`."""

    caller_name: str | None = None
    error_code: str | None = None


class NumberLookupRetrieveResponseDataCarrier(Model):
    """Part of `NumberLookupRetrieveResponseData`."""

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
        | str
        | None
    ) = None


class NumberLookupRetrieveResponseDataNnidOverride(Model):
    """Part of `NumberLookupRetrieveResponseData`."""

    name: str | None = None
    nnid: str | None = None
    type: str | None = None


class NumberLookupRetrieveResponseDataPortability(Model):
    """Part of `NumberLookupRetrieveResponseData`."""

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
        | str
        | None
    ) = None
    lrn: str | None = None
    ocn: str | None = None
    ported_date: str | None = None
    ported_status: Literal["Y", "N", ""] | str | None = None
    spid: str | None = None
    spid_carrier_name: str | None = None
    spid_carrier_type: str | None = None
    state: str | None = None


NumberLookupRetrieveResponse2: TypeAlias = Data[NumberLookupRetrieveResponseData]

NumberLookupRetrieveResponseDataEnhancedCallerName: TypeAlias = (
    NumberLookupRetrieveResponseDataCallerName
)
