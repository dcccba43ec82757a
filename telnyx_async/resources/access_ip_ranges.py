"""`client.access_ip_ranges`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.access_ip_ranges import AccessIPRange

__all__ = ["AccessIpRanges"]

_CREATE = Operation("POST", "/access_ip_ranges", AccessIPRange, body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/access_ip_ranges/{access_ip_range_id}", AccessIPRange, replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/access_ip_ranges",
    AccessIPRange,
    nested=lambda: {"filter": models.AccessIPRangeFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class AccessIpRanges(Resource):
    """Access IP ranges."""

    async def create(
        self,
        *,
        cidr_block: str,
        description: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AccessIPRange:
        """Create an access IP range.

        `POST /access_ip_ranges`

        Args:
            cidr_block: String.
            description: String.

        Returns:
            `AccessIPRange`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE, body={"cidr_block": cidr_block, "description": description}, options=options
        )

    async def delete(
        self, access_ip_range_id: str, **options: Unpack[RequestOptions]
    ) -> AccessIPRange:
        """Delete an access IP range.

        `DELETE /access_ip_ranges/{access_ip_range_id}`

        Args:
            access_ip_range_id: String.

        Returns:
            `AccessIPRange`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"access_ip_range_id": access_ip_range_id}, options=options
        )

    def list(
        self,
        *,
        filter: models.AccessIPRangeFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AccessIPRange]:
        """List access IP ranges.

        `GET /access_ip_ranges`

        Args:
            filter: Object with `cidr_block`, `created_at`.
            page_number: Integer; `1` by default.
            page_size: Integer, at most 250; `20` by default.

        Returns:
            Pages of `AccessIPRange`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
