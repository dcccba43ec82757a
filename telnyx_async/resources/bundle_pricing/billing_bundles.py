"""`client.bundle_pricing.billing_bundles`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.bundle_pricing import BillingBundle, BillingBundleSummary

__all__ = ["BillingBundles"]

_LIST = Operation(
    "GET",
    "/bundle_pricing/billing_bundles",
    BillingBundleSummary,
    nested=lambda: {"filter": models.BillingBundleFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/bundle_pricing/billing_bundles/{bundle_id}", Data[BillingBundle], replay=Replay.SAFE
)


class BillingBundles(Resource):
    """Bundles that are on offer, with their contents."""

    def list(
        self,
        *,
        filter: models.BillingBundleFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BillingBundleSummary]:
        """List the bundles on offer, page by page.

        `GET /bundle_pricing/billing_bundles`

        Args:
            filter: Narrows the offers by country or by a resource they could cover. Object with
                `country_iso`, `resource`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            authorization_bearer: API key in its own header, for the bundle service; the
                client's key is used without it.

        Returns:
            A page of `BillingBundleSummary` rows (`id`, `name`, `cost_code`, `is_public`,
            `currency`, `mrc_price` and 3 more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `APIStatusError` (any other) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )

    async def retrieve(
        self,
        bundle_id: str,
        *,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[BillingBundle]:
        """Retrieve an offered bundle: its price code and what it contains.

        `GET /bundle_pricing/billing_bundles/{bundle_id}`

        Args:
            bundle_id: Offer to look up, from `bundle_pricing.billing_bundles.list`. UUID.
            authorization_bearer: API key in its own header, for the bundle service; the
                client's key is used without it.

        Returns:
            `BillingBundle`, as `.data`: `id`, `name`, `active`, `bundle_limits`, `cost_code`,
            `is_public` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"bundle_id": bundle_id},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )
