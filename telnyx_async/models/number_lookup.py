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
    """Person or company behind the number with postal address; filled when the lookup type
    `caller-identity` was requested."""
    caller_name: NumberLookupCallerName | None = None
    """Entry of the owner in the US caller name database (CNAM); filled when the type
    `caller-name` was requested."""
    carrier: NumberLookupCarrier | None = None
    """Network the number belongs to; filled when the lookup type `carrier` was requested."""
    country_code: str | None = None
    """Country the calling code belongs to, in ISO 3166-1 alpha-2 form."""
    enhanced_caller_name: NumberLookupEnhancedCallerName | None = None
    """Name of the owner from more sources than CNAM; filled when the lookup type
    `enhanced-caller-name` was requested."""
    fraud: str | None = None
    """Kept for compatibility; always empty."""
    national_format: str | None = None
    """Number as it is written within its country, with hyphens."""
    nnid_override: NumberLookupNnidOverride | None = None
    """Messaging network that serves the number instead of the voice carrier; only for accounts
    enabled for NNID, otherwise `null`."""
    phone_number: str | None = None
    """The number that was looked up, in E.164 format."""
    portability: NumberLookupPortability | None = None
    """Who serves the number now and whether it was ported, from the number portability
    databases."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    valid_number: bool | None = None
    """Whether such a number can exist according to the numbering plan."""


class NumberLookupCallerIdentity(Model):
    """Part of `NumberLookup`."""

    address: NumberLookupCallerIdentityAddress | None = None
    """Postal address of the owner, where one is known."""
    confidence_score: float | None = None
    """How well the name is supported, from 50 to 90: 70 and above is strong, 60 fair, 50 weak.
    Not a percentage; below 50 no name is given."""
    error_code: str | None = None
    """Five-digit code that says why this part of the lookup found nothing; `null` on success."""
    name: str | None = None
    """Name of the person or company behind the number; empty when the evidence is too weak."""


class NumberLookupCallerIdentityAddress(Model):
    """Part of `NumberLookupCallerIdentity`."""

    city: str | None = None
    """City in which the owner of the number lives or has the company."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    postal_code: str | None = None
    """Postal or ZIP code, in the form of the country."""
    state_code: str | None = None
    """State or province, in two letters (`IL`)."""
    street_line_1: str | None = None
    """House number and street."""
    street_line_2: str | None = None
    """Further line of the address, such as an apartment; empty if there is none."""
    zip4: str | None = None
    """Four further digits of a US ZIP+4 code, if known."""


class NumberLookupCallerName(Model):
    """Part of `NumberLookup`."""

    caller_name: str | None = None
    """Name of the number's owner, as shown to those who are called."""
    error_code: str | None = None
    """Five-digit code that says why this part of the lookup found nothing; `null` on success."""


class NumberLookupCarrier(Model):
    """Part of `NumberLookup`."""

    error_code: str | None = None
    """Kept for compatibility; always empty."""
    mobile_country_code: str | None = None
    """MCC of the mobile network that the number belongs to; only for mobile numbers."""
    mobile_network_code: str | None = None
    """MNC of the mobile network that the number belongs to; only for mobile numbers."""
    name: str | None = None
    """Carrier that serves the number now if it was ported; otherwise the one that owns its
    block."""
    normalized_carrier: str | None = None
    """Main brand of the network, where Telnyx knows it."""
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
    """Kind of line, such as `mobile`, `fixed line`, `voip` or `toll free`; SMS as a rule needs
    `mobile`."""


class NumberLookupEnhancedCallerName(Model):
    """Part of `NumberLookup`."""

    caller_name: str | None = None
    """Name of the number's owner, as shown to those who are called."""
    error_code: str | None = None
    """Five-digit code that says why this part of the lookup found nothing; `null` on success."""


class NumberLookupNnidOverride(Model):
    """Part of `NumberLookup`."""

    name: str | None = None
    """Provider that the network number ID stands for."""
    nnid: str | None = None
    """Code of the network that routes messages to the number (NetNumber ID)."""
    type: str | None = None
    """What sort of provider the network number ID stands for."""


class NumberLookupPortability(Model):
    """Part of `NumberLookup`."""

    altspid: str | None = None
    """Second service provider code of the number, used when a carrier runs the number for
    another one."""
    altspid_carrier_name: str | None = None
    """Company that the code in `altspid` stands for."""
    altspid_carrier_type: str | None = None
    """What sort of company `altspid` is, such as wireless or local exchange carrier."""
    city: str | None = None
    """City of the number's rate center, from the LERG."""
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
    """Kind of line: `mobile`, `fixed line`, `voip`, `toll free` and others; useful to tell
    whether a number can get messages."""
    lrn: str | None = None
    """Location routing number: the ten-digit address to which calls to a ported number are
    routed."""
    ocn: str | None = None
    """Operating company that owns the number range, as the Local Exchange Routing Guide lists
    it."""
    ported_date: str | None = None
    """Day on which the number was last ported; empty if never."""
    ported_status: Literal["Y", "N", ""] | None = None
    """`Y` the number has been ported, `N` it has not; empty when unknown."""
    spid: str | None = None
    """Service provider code (SPID) of the carrier that serves the number now."""
    spid_carrier_name: str | None = None
    """Company that serves the number now, as the code in `spid` stands for it."""
    spid_carrier_type: str | None = None
    """What sort of company serves the number now, such as wireless or local exchange carrier."""
    state: str | None = None
    """State of the number's rate center, in two letters."""
