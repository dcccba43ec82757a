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
    """Access IP address."""

    async def create(
        self,
        *,
        ip_address: str,
        description: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AccessIPAddress:
        """Create an access IP address.

        `POST /access_ip_address`

        Args:
            ip_address: String.
            description: String.

        Returns:
            `AccessIPAddress`.

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
        """Delete an access IP address.

        `DELETE /access_ip_address/{access_ip_address_id}`

        Args:
            access_ip_address_id: String.

        Returns:
            `AccessIPAddress`.

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
        """List access IP addresses.

        `GET /access_ip_address`

        Args:
            filter: Object with `created_at`, `ip_address`, `ip_source`.
            page_number: Integer; `1` by default.
            page_size: Integer, at most 250; `20` by default.

        Returns:
            Pages of `AccessIPAddress`: await the first one, or iterate over all rows.

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
        """Retrieve an access IP address.

        `GET /access_ip_address/{access_ip_address_id}`

        Args:
            access_ip_address_id: String.

        Returns:
            `AccessIPAddress`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"access_ip_address_id": access_ip_address_id}, options=options
        )
