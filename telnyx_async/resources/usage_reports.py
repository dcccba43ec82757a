"""`client.usage_reports`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.usage_reports import UsageReportOptions

__all__ = ["UsageReports"]

_GET_OPTIONS = Operation(
    "GET", "/usage_reports/options", Data[list[UsageReportOptions]], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/usage_reports",
    dict[str, Any],
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class UsageReports(Resource):
    """Usage of all products, split and summed up as you wish.

    Guide: `docs/billing.md`.
    """

    async def get_options(
        self,
        *,
        product: str | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[UsageReportOptions]]:
        """List the products with the dimensions and metrics that a usage report can have.

        `GET /usage_reports/options`

        Args:
            product: Product whose dimensions and metrics are wanted; without it, those of all
                products.
            authorization_bearer: API key for this request in a header of its own; leave it out,
                as the client already sends yours.

        Returns:
            `list[UsageReportOptions]`, as `.data`: `product`, `product_dimensions`,
            `product_metrics` and `record_types`.

        Raises:
            `BadRequestError` (400), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _GET_OPTIONS,
            query={"product": product},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )

    def list(
        self,
        *,
        dimensions: Sequence[str],
        metrics: Sequence[str],
        product: str,
        date_range: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        format: Literal["csv", "json"] | Unset = UNSET,
        managed_accounts: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Sequence[str] | Unset = UNSET,
        start_date: str | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[dict[str, Any]]:
        """Report the usage of one product by the chosen dimensions, page by page.

        `GET /usage_reports`

        Args:
            dimensions: By what the usage is split, such as `direction` or `country_code`; the
                possible ones are in `usage_reports.get_options`.
            metrics: Figures to report, such as `cost` or `count`; the possible ones per product
                are in `usage_reports.get_options`.
            product: Product to report on, by its name from `usage_reports.get_options`, such as
                `messaging`, `sip-trunking` or `wireless`; one per request.
            date_range: Period by name, such as `today`, in place of `start_date` and
                `end_date`.
            end_date: End of the period as full date and time (`2026-01-31T23:59:59Z`), at most
                31 days after `start_date`.
            filter: Restriction to one value of a dimension, such as outbound traffic; the field
                must also be among the `dimensions`.
            format: `json` (the default) for objects, `csv` for a table.
            managed_accounts: Whether the usage of all your managed accounts is reported as
                well.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Rows per page, up to 5000; the iterator fetches further pages by itself.
                At most 5,000; default `20`.
            sort: Dimensions or metrics to order by, with `-` before the name for descending.
            start_date: Start of the period as full date and time (`2026-01-01T00:00:00Z`);
                together with `end_date`, 31 days at most.
            authorization_bearer: API key for this request in a header of its own; leave it out,
                as the client already sends yours.

        Returns:
            A page of `dict[str, Any]` rows; iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.usage_reports.list(
                product="messaging",
                dimensions=["direction"],
                metrics=["cost", "count"],
                start_date="2026-09-01T00:00:00Z",
                end_date="2026-09-30T00:00:00Z",
            )
        """
        return self._page(
            _LIST,
            query={
                "dimensions": dimensions,
                "metrics": metrics,
                "product": product,
                "date_range": date_range,
                "end_date": end_date,
                "filter": filter,
                "format": format,
                "managed_accounts": managed_accounts,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
                "start_date": start_date,
            },
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )
