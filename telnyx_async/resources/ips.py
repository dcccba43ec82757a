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
    """IP addresses of your SIP servers, each attached to an IP connection."""

    async def create(
        self,
        *,
        ip_address: str,
        connection_id: str | Unset = UNSET,
        port: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[IP]:
        """Attach the IP address of a SIP server to an IP connection.

        `POST /ips`

        Args:
            ip_address: Public IP address of your SIP server; calls from it are accepted, calls
                to you are sent to it.
            connection_id: IP connection to which the address belongs, from
                `ip_connections.list`.
            port: Port on which your SIP server listens; 5060 unless set. Default `5060`.

        Returns:
            `IP`, as `.data`: `id`, `connection_id`, `ip_address`, `port` and 3 more fields.

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
        """Detach an IP address from its IP connection; its server can no longer call.

        `DELETE /ips/{id}`

        Args:
            id: Address to delete, from `ips.list`; its server can no longer call. UUID.

        Returns:
            `IP`, as `.data`: `id`, `connection_id`, `ip_address`, `port` and 3 more fields.

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
        """List the IP addresses of your SIP servers, page by page.

        `GET /ips`

        Args:
            filter: Limits the list; all conditions must hold. Object with `connection_id`,
                `ip_address`, `port`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.

        Returns:
            A page of `IP` rows (`id`, `connection_id`, `ip_address`, `port` and 3 more fields);
            iterating goes on through all pages.

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
        """Retrieve an IP address: its connection and port.

        `GET /ips/{id}`

        Args:
            id: Address to look up, from `ips.list`. UUID.

        Returns:
            `IP`, as `.data`: `id`, `connection_id`, `ip_address`, `port` and 3 more fields.

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
        """Change an IP address, its port or the connection that it is attached to.

        `PATCH /ips/{id}`

        Args:
            id: Address to change, from `ips.list`. UUID.
            ip_address: IP address of your SIP server; requests from it count as yours.
            connection_id: IP connection to which the address belongs from now on.
            port: Port of the SIP server; 5060 unless set. Default `5060`.

        Returns:
            `IP`, as `.data`: `id`, `connection_id`, `ip_address`, `port` and 3 more fields.

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
