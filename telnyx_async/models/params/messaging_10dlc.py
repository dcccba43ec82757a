"""Requests of `client.messaging_10dlc`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

__all__ = [
    "BrandVertical",
    "CampaignEnumeration",
    "PhoneNumberCampaignFilter",
]


class PhoneNumberCampaignFilter(TypedDict, total=False):
    """Argument of `client.messaging_10dlc.phone_number_campaigns.list`."""

    tcr_brand_id: str
    """Only assignments to campaigns of this brand, by its ID at The Campaign Registry."""
    tcr_campaign_id: str
    """Only assignments to this campaign, by its ID at The Campaign Registry."""
    telnyx_brand_id: str
    """Only assignments to campaigns of this brand, by its ID at Telnyx. UUID."""
    telnyx_campaign_id: str
    """Only assignments to this campaign, by its ID at Telnyx. UUID."""


BrandVertical: TypeAlias = Literal[
    "AGRICULTURE",
    "COMMUNICATION",
    "CONSTRUCTION",
    "EDUCATION",
    "ENERGY",
    "ENTERTAINMENT",
    "FINANCIAL",
    "GAMBLING",
    "GOVERNMENT",
    "HEALTHCARE",
    "HOSPITALITY",
    "HUMAN_RESOURCES",
    "INSURANCE",
    "LEGAL",
    "MANUFACTURING",
    "NGO",
    "POLITICAL",
    "POSTAL",
    "PROFESSIONAL",
    "REAL_ESTATE",
    "RETAIL",
    "TECHNOLOGY",
    "TRANSPORTATION",
]

CampaignEnumeration: TypeAlias = Literal[
    "mno",
    "optionalAttributes",
    "usecase",
    "vertical",
    "altBusinessIdType",
    "brandIdentityStatus",
    "brandRelationship",
    "campaignStatus",
    "entityType",
    "extVettingProvider",
    "vettingStatus",
    "brandStatus",
    "operationStatus",
    "approvedPublicCompany",
    "stockExchange",
    "vettingClass",
]
