"""`client.mobile_network_operators`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.mobile_network_operators import MobileNetworkOperator

__all__ = ["MobileNetworkOperators"]

_LIST = Operation(
    "GET",
    "/mobile_network_operators",
    MobileNetworkOperator,
    nested=lambda: {"filter": models.MobileNetworkOperatorFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class MobileNetworkOperators(Resource):
    """Mobile networks in which SIM cards can roam."""

    def list(
        self,
        *,
        filter: models.MobileNetworkOperatorFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobileNetworkOperator]:
        """List the mobile networks in which SIM cards can roam.

        `GET /mobile_network_operators`

        Their IDs are what a SIM card's network preferences name.

        Args:
            filter: Narrows the networks by country, codes and name. Object with `country_code`,
                `mcc`, `mnc`, `name`, `network_preferences_enabled`, `tadig`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `MobileNetworkOperator` rows (`id`, `name`, `country_code`, `mcc`, `mnc`,
            `network_preferences_enabled` and 2 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
