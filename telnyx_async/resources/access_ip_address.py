"""`client.access_ip_address`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.access_ip_address import AccessIPAddress

__all__ = ["AccessIpAddress"]

_CREATE = Operation("POST", "/access_ip_address", AccessIPAddress, body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/access_ip_address/{access_ip_address_id}", AccessIPAddress, replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/access_ip_address",
    AccessIPAddress,
    nested=lambda: {"filter": models.AccessIPAddressFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/access_ip_address/{access_ip_address_id}", AccessIPAddress, replay=Replay.SAFE
)


class AccessIpAddress(Resource):
    """Allow list of single IP addresses."""

    async def create(
        self,
        *,
        ip_address: str,
        description: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AccessIPAddress:
        """Add an IP address to the allow list.

        `POST /access_ip_address`

        Args:
            ip_address: Address to put on the allow list.
            description: Note of yours that says what the entry is for.

        Returns:
            `AccessIPAddress`: `id`, `status`, `ip_address`, `source`, `description` and 3 more
            fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE, body={"ip_address": ip_address, "description": description}, options=options
        )

    async def delete(
        self, access_ip_address_id: str, **options: Unpack[RequestOptions]
    ) -> AccessIPAddress:
        """Remove an IP address from the allow list.

        `DELETE /access_ip_address/{access_ip_address_id}`

        Args:
            access_ip_address_id: Entry of the allow list, from `access_ip_address.list`.

        Returns:
            `AccessIPAddress`: `id`, `status`, `ip_address`, `source`, `description` and 3 more
            fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"access_ip_address_id": access_ip_address_id}, options=options
        )

    def list(
        self,
        *,
        filter: models.AccessIPAddressFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AccessIPAddress]:
        """List the IP addresses on the allow list, page by page.

        `GET /access_ip_address`

        Args:
            filter: Limits the list; all conditions must hold. Object with `created_at`,
                `ip_address`, `ip_source`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. Default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At most 250; default `20`.

        Returns:
            A page of `AccessIPAddress` rows (`id`, `status`, `ip_address`, `source`, `description`
            and 3 more fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, access_ip_address_id: str, **options: Unpack[RequestOptions]
    ) -> AccessIPAddress:
        """Retrieve an IP address on the allow list and whether it is in force.

        `GET /access_ip_address/{access_ip_address_id}`

        Args:
            access_ip_address_id: Entry of the allow list, from `access_ip_address.list`.

        Returns:
            `AccessIPAddress`: `id`, `status`, `ip_address`, `source`, `description` and 3 more
            fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"access_ip_address_id": access_ip_address_id}, options=options
        )
