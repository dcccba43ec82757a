"""`client.virtual_cross_connects_coverage`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.virtual_cross_connects_coverage import (
    VirtualCrossConnectsCoverage as VirtualCrossConnectsCoverageModel,
)

__all__ = ["VirtualCrossConnectsCoverage"]

_LIST = Operation(
    "GET",
    "/virtual_cross_connects_coverage",
    VirtualCrossConnectsCoverageModel,
    nested=lambda: {
        "filter": models.VirtualCrossConnectsCoverageFilter,
        "filters": models.CrossConnectBandwidthFilter,
    },
    replay=Replay.SAFE,
    names={
        "filter": {
            "location_code": "location.code",
            "location_pop": "location.pop",
            "location_region": "location.region",
            "location_site": "location.site",
        }
    },
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class VirtualCrossConnectsCoverage(Resource):
    """Cloud regions that can be connected, and at which speeds."""

    def list(
        self,
        *,
        filter: models.VirtualCrossConnectsCoverageFilter | Unset = UNSET,
        filters: models.CrossConnectBandwidthFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VirtualCrossConnectsCoverageModel]:
        """List the cloud regions that can be connected, with bandwidths.

        `GET /virtual_cross_connects_coverage`

        Args:
            filter: Narrows the combinations by cloud, its region, and the location of Telnyx.
                Object with `cloud_provider`, `cloud_provider_region`, `location_code`,
                `location_pop`, `location_region`, `location_site`.
            filters: Narrows the combinations by the bandwidth on offer. Object with
                `available_bandwidth`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `VirtualCrossConnectsCoverageModel` rows; iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "filters": filters,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )
