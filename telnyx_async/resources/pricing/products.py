"""`client.pricing.products`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.pricing import PricingProduct, PricingProductSummary

__all__ = ["Products"]

_LIST = Operation(
    "GET",
    "/pricing/products",
    PricingProductSummary,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/pricing/products/{slug}",
    PricingProduct,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Products(Resource):
    """Products with their public prices."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PricingProductSummary]:
        """List the products that have public prices, page by page.

        `GET /pricing/products`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `PricingProductSummary` rows (`name`, `description` and `slug`); iterating
            goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    def retrieve(
        self,
        slug: str,
        *,
        filter_country_iso: str | None | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PricingProduct]:
        """Retrieve the prices of one product, by country, direction or model, page by page.

        `GET /pricing/products/{slug}`

        Rows of most products have `rate`, `unit`, `country_iso` and `direction`; those of inference
        have `model`, `input_rate` and `output_rate`; for `rate_deck` the price depends on the
        destination.

        Args:
            slug: Product whose prices are wanted, by its `slug` from `pricing.products.list`.
            filter_country_iso: Only prices for this country, ISO 3166-1 alpha-2 in capitals
                (`US`).
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `PricingProduct` rows (`name`, `cached_input_rate`, `cached_input_tiers`,
            `country_iso`, `currency`, `direction` and 11 more fields); iterating goes on through
            all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _RETRIEVE,
            path={"slug": slug},
            query={
                "filter[country_iso]": filter_country_iso,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )
