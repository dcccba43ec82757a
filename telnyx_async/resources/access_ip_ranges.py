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
    """Allow list of ranges of IP addresses."""

    async def create(
        self,
        *,
        cidr_block: str,
        description: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AccessIPRange:
        """Add a range of IP addresses to the allow list.

        `POST /access_ip_ranges`

        Args:
            cidr_block: Range of addresses to put on the allow list, such as `192.0.2.0/24`.
            description: Note of yours that says what the entry is for.

        Returns:
            `AccessIPRange`: `id`, `status`, `cidr_block`, `description` and 3 more fields.

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
        """Remove a range of IP addresses from the allow list.

        `DELETE /access_ip_ranges/{access_ip_range_id}`

        Args:
            access_ip_range_id: Entry of the allow list, from `access_ip_ranges.list`.

        Returns:
            `AccessIPRange`: `id`, `status`, `cidr_block`, `description` and 3 more fields.

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
        """List the ranges of IP addresses on the allow list, page by page.

        `GET /access_ip_ranges`

        Args:
            filter: Limits the list; all conditions must hold. Object with `cidr_block`,
                `created_at`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. Default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At most 250; default `20`.

        Returns:
            A page of `AccessIPRange` rows (`id`, `status`, `cidr_block`, `description` and 3 more
            fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
