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
    """E-mail address."""
    first_name: Required[str]
    """String, at most 255 characters."""
    last_name: Required[str]
    """String, at most 255 characters."""
    phone_number: Required[str]


class OrganizationContactParam(TypedDict, total=False):
    """Argument of `client.enterprises.create` and `client.enterprises.update`."""

    email: Required[str]
    """E-mail address."""
    first_name: Required[str]
    """String, at most 255 characters."""
    job_title: Required[str]
    """String, at most 255 characters."""
    last_name: Required[str]
    """String, at most 255 characters."""
    phone_number: Required[str]


class PhysicalAddressParam(TypedDict, total=False):
    """Argument of `client.enterprises.create` and `client.enterprises.update`."""

    administrative_area: Required[str]
    city: Required[str]
    """String, at most 100 characters."""
    country: Required[str]
    postal_code: Required[str]
    """String, at most 20 characters."""
    street_address: Required[str]
    """String, at most 255 characters."""
    extended_address: str | None
    """String or null, at most 255 characters."""


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
