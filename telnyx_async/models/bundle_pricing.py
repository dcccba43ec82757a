"""Models of bundle_pricing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model

__all__ = [
    "BillingBundleListParamsFilter",
    "BillingBundleRetrieveResponse",
    "BillingBundleRetrieveResponseData",
    "BillingBundleRetrieveResponseDataBundleLimit",
    "BillingBundleSummary",
    "UserBundle",
    "UserBundleCreateParamsItem",
    "UserBundleCreateResponse",
    "UserBundleDeactivateResponse",
    "UserBundleListParamsFilter",
    "UserBundleListResourcesResponse",
    "UserBundleListUnusedParamsFilter",
    "UserBundleListUnusedResponse",
    "UserBundleListUnusedResponseData",
    "UserBundleResource",
    "UserBundleRetrieveResponse",
]


class BillingBundleRetrieveResponseData(Model):
    """BillingBundleRetrieveResponseData"""

    id: str = None
    active: bool = None
    bundle_limits: list[BillingBundleRetrieveResponseDataBundleLimit] = None
    cost_code: str = None
    created_at: date = None
    is_public: bool = None
    name: str = None
    slug: str | None = None


class BillingBundleRetrieveResponseDataBundleLimit(Model):
    """BillingBundleRetrieveResponseDataBundleLimit"""

    id: str = None
    created_at: date = None
    metric: str = None
    service: str = None
    updated_at: date = None
    billing_service: str | None = None
    country: str | None = None
    country_code: int | None = None
    country_iso: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    limit: int | None = None
    rate: str | None = None
    types: list[str] | None = None


class BillingBundleSummary(Model):
    """BillingBundleSummary"""

    id: str = None
    cost_code: str = None
    created_at: date = None
    is_public: bool = None
    name: str = None
    currency: str | None = None
    mrc_price: float | None = None
    slug: str | None = None
    specs: list[str] | None = None


class UserBundle(Model):
    """UserBundle"""

    id: str = None
    active: bool = None
    billing_bundle: BillingBundleSummary = None
    created_at: date = None
    resources: list[UserBundleResource] = None
    user_id: str = None
    updated_at: date | None = None


class UserBundleCreateParamsItem(TypedDict, total=False):
    """UserBundleCreateParamsItem"""

    billing_bundle_id: Required[str]
    quantity: Required[int]


class UserBundleListParamsFilter(TypedDict, total=False):
    """UserBundleListParamsFilter"""

    country_iso: Sequence[str]
    resource: Sequence[str]


class UserBundleListUnusedResponseData(Model):
    """UserBundleListUnusedResponseData"""

    billing_bundle: BillingBundleSummary = None
    user_bundle_ids: list[str] = None


class UserBundleResource(Model):
    """UserBundleResource"""

    id: str = None
    created_at: date = None
    resource: str = None
    resource_type: str = None
    updated_at: date | None = None


BillingBundleListParamsFilter: TypeAlias = UserBundleListParamsFilter

BillingBundleRetrieveResponse: TypeAlias = Data[BillingBundleRetrieveResponseData]

UserBundleCreateResponse: TypeAlias = Data[list[UserBundle]]

UserBundleDeactivateResponse: TypeAlias = Data[UserBundle]

UserBundleListResourcesResponse: TypeAlias = Data[list[UserBundleResource]]

UserBundleListUnusedParamsFilter: TypeAlias = UserBundleListParamsFilter

UserBundleListUnusedResponse: TypeAlias = Data[list[UserBundleListUnusedResponseData]]

UserBundleRetrieveResponse: TypeAlias = Data[UserBundle]
