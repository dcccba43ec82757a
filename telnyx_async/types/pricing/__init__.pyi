"""The official package's `telnyx.types.pricing`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._responses import pagination as p

ProductRetrieveResponse: TypeAlias = m.PricingProduct
PricingTier: TypeAlias = m.PricingTier
ProductListResponse: TypeAlias = m.PricingProductSummary
PricingPaginationMeta: TypeAlias = p.PageMeta

class ProductListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class ProductRetrieveParams(TypedDict, total=False):
    slug: Required[str]
    filter_country_iso: str | None
    page_number: int
    page_size: int
