"""The official package's `telnyx.types.bundle_pricing`."""

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._responses import pagination as p

BillingBundleRetrieveResponse: TypeAlias = m.Data[m.BillingBundle]
BillingBundleSummary: TypeAlias = m.BillingBundleSummary
UserBundleCreateResponse: TypeAlias = m.Data[list[m.UserBundle]]
UserBundle: TypeAlias = m.UserBundle
UserBundleResource: TypeAlias = m.UserBundleResource
UserBundleRetrieveResponse: TypeAlias = m.Data[m.UserBundle]
UserBundleDeactivateResponse: TypeAlias = m.Data[m.UserBundle]
UserBundleListResourcesResponse: TypeAlias = m.Data[list[m.UserBundleResource]]
UserBundleListUnusedResponse: TypeAlias = m.Data[list[m.UnusedUserBundle]]
PaginationResponse: TypeAlias = p.PageMeta

class BillingBundleListParams(TypedDict, total=False):
    filter: m.BillingBundleFilter
    page_number: int
    page_size: int
    authorization_bearer: str

class BillingBundleRetrieveParams(TypedDict, total=False):
    bundle_id: Required[str]
    authorization_bearer: str

class UserBundleCreateParams(TypedDict, total=False):
    idempotency_key: str
    items: Sequence[m.UserBundleItemParam | m.Model]
    authorization_bearer: str

class UserBundleDeactivateParams(TypedDict, total=False):
    user_bundle_id: Required[str]
    authorization_bearer: str

class UserBundleListParams(TypedDict, total=False):
    filter: m.UserBundleFilter
    page_number: int
    page_size: int
    authorization_bearer: str

class UserBundleListResourcesParams(TypedDict, total=False):
    user_bundle_id: Required[str]
    authorization_bearer: str

class UserBundleListUnusedParams(TypedDict, total=False):
    filter: m.UserBundleFilter
    authorization_bearer: str

class UserBundleRetrieveParams(TypedDict, total=False):
    user_bundle_id: Required[str]
    authorization_bearer: str
