"""`client.network_coverage`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.network_coverage import NetworkCoverage as NetworkCoverageModel

__all__ = ["NetworkCoverage"]

_LIST = Operation(
    "GET",
    "/network_coverage",
    NetworkCoverageModel,
    nested=lambda: {
        "filter": models.NetworkCoverageFilter,
        "filters": models.NetworkCoverageServicesFilter,
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


class NetworkCoverage(Resource):
    """Locations where parts of private networks can be set up."""

    def list(
        self,
        *,
        filter: models.NetworkCoverageFilter | Unset = UNSET,
        filters: models.NetworkCoverageServicesFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NetworkCoverageModel]:
        """List the locations, with what can be set up there.

        `GET /network_coverage`

        Args:
            filter: Narrows the locations by code, region, point of presence and site. Object
                with `location_code`, `location_pop`, `location_region`, `location_site`.
            filters: Narrows the locations by what can be set up there. Object with
                `available_services`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `NetworkCoverageModel` rows; iterating goes on through all pages.

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
