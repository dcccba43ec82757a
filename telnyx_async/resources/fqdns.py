"""`client.fqdns`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import Fqdn

__all__ = ["Fqdns"]

_CREATE = Operation("POST", "/fqdns", Data[Fqdn], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/fqdns/{id}", Data[Fqdn], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/fqdns",
    Fqdn,
    nested=lambda: {"filter": models.FqdnFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/fqdns/{id}", Data[Fqdn], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/fqdns/{id}", Data[Fqdn], body=BodyKind.JSON)


class Fqdns(Resource):
    """Host names of your SIP servers, each attached to an FQDN connection."""

    async def create(
        self,
        *,
        connection_id: str,
        dns_record_type: str,
        fqdn: str,
        port: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Fqdn]:
        """Attach the host name of a SIP server to an FQDN connection.

        `POST /fqdns`

        Args:
            connection_id: FQDN connection to which the host name belongs, from
                `fqdn_connections.list`.
            dns_record_type: `a` if you give a port (or 5060 is right), `srv` if DNS names it;
                then leave `port` out.
            fqdn: Host name of your SIP server, such as `sip.example.com`; incoming calls are
                sent to it.
            port: Port on which your SIP server listens; 5060 for `a` records unless set, none
                for `srv`. Default `5060`.

        Returns:
            `Fqdn`, as `.data`: `id`, `connection_id`, `dns_record_type`, `fqdn`, `port` and 3 more
            fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "connection_id": connection_id,
                "dns_record_type": dns_record_type,
                "fqdn": fqdn,
                "port": port,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[Fqdn]:
        """Detach a host name from its FQDN connection.

        `DELETE /fqdns/{id}`

        Args:
            id: Host name to delete, from `fqdns.list`; calls are no longer sent to it.

        Returns:
            `Fqdn`, as `.data`: `id`, `connection_id`, `dns_record_type`, `fqdn`, `port` and 3 more
            fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.FqdnFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Fqdn]:
        """List the host names of your SIP servers, page by page.

        `GET /fqdns`

        Args:
            filter: Limits the list; all conditions must hold. Object with `connection_id`,
                `dns_record_type`, `fqdn`, `port`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.

        Returns:
            A page of `Fqdn` rows (`id`, `connection_id`, `dns_record_type`, `fqdn`, `port` and 3
            more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Fqdn]:
        """Retrieve a host name: its connection, port and kind of DNS record.

        `GET /fqdns/{id}`

        Args:
            id: Host name to look up, from `fqdns.list`.

        Returns:
            `Fqdn`, as `.data`: `id`, `connection_id`, `dns_record_type`, `fqdn`, `port` and 3 more
            fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        connection_id: str | Unset = UNSET,
        dns_record_type: str | Unset = UNSET,
        fqdn: str | Unset = UNSET,
        port: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Fqdn]:
        """Change a host name, its port or the connection that it is attached to.

        `PATCH /fqdns/{id}`

        Args:
            id: Host name to change, from `fqdns.list`.
            connection_id: FQDN connection to which the host name belongs from now on.
            dns_record_type: DNS record that is looked up: `a` with a port, `srv` where the
                record itself names it.
            fqdn: Host name of your SIP server, such as `sip.example.com`; as a filter, the
                whole name with the same case.
            port: Port of the SIP server; 5060 unless set. Default `5060`.

        Returns:
            `Fqdn`, as `.data`: `id`, `connection_id`, `dns_record_type`, `fqdn`, `port` and 3 more
            fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "connection_id": connection_id,
                "dns_record_type": dns_record_type,
                "fqdn": fqdn,
                "port": port,
            },
            options=options,
        )
