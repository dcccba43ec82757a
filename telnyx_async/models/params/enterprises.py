"""Requests of `client.enterprises`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "BillingContactParam",
    "Industry",
    "OrganizationContactParam",
    "PhysicalAddressParam",
]


class BillingContactParam(TypedDict, total=False):
    """Argument of `client.enterprises.create` and `client.enterprises.update`."""

    email: Required[str]
    """Email address for questions about invoices."""
    first_name: Required[str]
    """First name of the person who handles invoices. At most 255 characters."""
    last_name: Required[str]
    """Last name of the person who handles invoices. At most 255 characters."""
    phone_number: Required[str]
    """Number of that person, E.164 (`+13125550101`)."""


class OrganizationContactParam(TypedDict, total=False):
    """Argument of `client.enterprises.create` and `client.enterprises.update`."""

    email: Required[str]
    """Address of that person; a call center confirms it with a code, so it must be read. Email
    address."""
    first_name: Required[str]
    """First name of the main contact at the business. At most 255 characters."""
    job_title: Required[str]
    """Job title of the main contact, such as `Operations Manager`. At most 255 characters."""
    last_name: Required[str]
    """Last name of the main contact at the business. At most 255 characters."""
    phone_number: Required[str]
    """Number of the main contact, E.164 (`+13125550101`)."""


class PhysicalAddressParam(TypedDict, total=False):
    """Argument of `client.enterprises.create` and `client.enterprises.update`."""

    administrative_area: Required[str]
    """State or province as code (`IL`, `ON`)."""
    city: Required[str]
    """City or town of the address. At most 100 characters."""
    country: Required[str]
    """Country, ISO 3166-1 alpha-2; only `US` and `CA`."""
    postal_code: Required[str]
    """ZIP or postal code of the address. At most 20 characters."""
    street_address: Required[str]
    """Street and house number of the address, on one line. At most 255 characters."""
    extended_address: str | None
    """Suite, floor or unit of the address, if there is one. At most 255 characters."""


Industry: TypeAlias = Literal[
    "accounting",
    "finance",
    "billing",
    "collections",
    "business",
    "charity",
    "nonprofit",
    "communications",
    "telecom",
    "customer service",
    "support",
    "delivery",
    "shipping",
    "logistics",
    "education",
    "financial",
    "banking",
    "government",
    "public",
    "healthcare",
    "health",
    "pharmacy",
    "medical",
    "insurance",
    "legal",
    "law",
    "notifications",
    "scheduling",
    "real estate",
    "property",
    "retail",
    "ecommerce",
    "sales",
    "marketing",
    "software",
    "technology",
    "tech",
    "media",
    "surveys",
    "market research",
    "travel",
    "hospitality",
    "hotel",
]
