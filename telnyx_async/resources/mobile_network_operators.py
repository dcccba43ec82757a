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
    """Mobile network operators."""

    def list(
        self,
        *,
        filter: models.MobileNetworkOperatorFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobileNetworkOperator]:
        """List mobile network operators.

        `GET /mobile_network_operators`

        Args:
            filter: Object with `country_code`, `mcc`, `mnc`, `name`,
                `network_preferences_enabled`, `tadig`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `MobileNetworkOperator`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
