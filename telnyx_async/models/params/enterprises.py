"""What requests of `client.enterprises` take."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import LetterOfAuthorizationAgentParam, SignaturePayloadParam

__all__ = [
    "BillingContactParam",
    "Industry",
    "LoaRenderParamsAgent",
    "LoaRenderParamsSignature",
    "OrganizationContactParam",
    "PhysicalAddressParam",
]


class BillingContactParam(TypedDict, total=False):
    """Billing contact."""

    email: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]


class OrganizationContactParam(TypedDict, total=False):
    """Organization contact."""

    email: Required[str]
    first_name: Required[str]
    job_title: Required[str]
    last_name: Required[str]
    phone_number: Required[str]


class PhysicalAddressParam(TypedDict, total=False):
    """Physical address."""

    administrative_area: Required[str]
    city: Required[str]
    country: Required[str]
    postal_code: Required[str]
    street_address: Required[str]
    extended_address: str | None


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

LoaRenderParamsAgent: TypeAlias = LetterOfAuthorizationAgentParam

LoaRenderParamsSignature: TypeAlias = SignaturePayloadParam
