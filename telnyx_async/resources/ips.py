"""`client.ips`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ips import IP

__all__ = ["Ips"]

_CREATE = Operation("POST", "/ips", Data[IP], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/ips/{id}", Data[IP], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/ips",
    IP,
    nested=lambda: {"filter": models.IPFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ips/{id}", Data[IP], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/ips/{id}", Data[IP], body=BodyKind.JSON)


class Ips(Resource):
    """IPs."""

    async def create(
        self,
        *,
        ip_address: str,
        connection_id: str | Unset = UNSET,
        port: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[IP]:
        """Create an IP.

        `POST /ips`

        Args:
            ip_address: String.
            connection_id: String.
            port: Integer; `5060` by default.

        Returns:
            `IP`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={"ip_address": ip_address, "connection_id": connection_id, "port": port},
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[IP]:
        """Delete an IP.

        `DELETE /ips/{id}`

        Args:
            id: UUID.

        Returns:
            `IP`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.IPFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[IP]:
        """List IPs.

        `GET /ips`

        Args:
            filter: Object with `connection_id`, `ip_address`, `port`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.

        Returns:
            Pages of `IP`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[IP]:
        """Retrieve an IP.

        `GET /ips/{id}`

        Args:
            id: UUID.

        Returns:
            `IP`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        ip_address: str,
        connection_id: str | Unset = UNSET,
        port: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[IP]:
        """Update an IP.

        `PATCH /ips/{id}`

        Args:
            id: UUID.
            ip_address: String.
            connection_id: String.
            port: Integer; `5060` by default.

        Returns:
            `IP`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"ip_address": ip_address, "connection_id": connection_id, "port": port},
            options=options,
        )
