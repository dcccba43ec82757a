"""`client.mobile_network_operators`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.mobile_network_operators import MobileNetworkOperatorListResponse

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.mobile_network_operators import (
        MobileNetworkOperatorListParamsFilter,
    )

__all__ = ["MobileNetworkOperators"]

_LIST = Operation(
    "GET",
    "/mobile_network_operators",
    MobileNetworkOperatorListResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class MobileNetworkOperators(Resource):
    """Methods."""

    def list(
        self,
        *,
        filter: MobileNetworkOperatorListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobileNetworkOperatorListResponse]:
        """`GET /mobile_network_operators`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
