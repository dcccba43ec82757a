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
    """Billing bundles."""

    def list(
        self,
        *,
        filter: models.BillingBundleFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BillingBundleSummary]:
        """List billing bundles.

        `GET /bundle_pricing/billing_bundles`

        Args:
            filter: Object with `country_iso`, `resource`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            authorization_bearer: String.

        Returns:
            Pages of `BillingBundleSummary`: await the first one, or iterate over all rows.

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
        """Retrieve a billing bundle.

        `GET /bundle_pricing/billing_bundles/{bundle_id}`

        Args:
            bundle_id: UUID.
            authorization_bearer: String.

        Returns:
            `BillingBundle`, as `.data`.

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
