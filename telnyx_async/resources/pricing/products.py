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
    """Pricing products."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PricingProductSummary]:
        """List pricing products.

        `GET /pricing/products`

        Args:
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `PricingProductSummary`: await the first one, or iterate over all rows.

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
        """Retrieve a pricing product.

        `GET /pricing/products/{slug}`

        Args:
            slug: String.
            filter_country_iso: String or null.
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `PricingProduct`: await the first one, or iterate over all rows.

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
