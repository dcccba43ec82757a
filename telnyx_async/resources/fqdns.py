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
    """FQDNs."""

    async def create(
        self,
        *,
        connection_id: str,
        dns_record_type: str,
        fqdn: str,
        port: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Fqdn]:
        """Create an FQDN.

        `POST /fqdns`

        Args:
            connection_id: String.
            dns_record_type: String.
            fqdn: String.
            port: Integer or null; `5060` by default.

        Returns:
            `Fqdn`, as `.data`.

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
        """Delete an FQDN.

        `DELETE /fqdns/{id}`

        Args:
            id: String.

        Returns:
            `Fqdn`, as `.data`.

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
        """List FQDNs.

        `GET /fqdns`

        Args:
            filter: Object with `connection_id`, `dns_record_type`, `fqdn`, `port`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.

        Returns:
            Pages of `Fqdn`: await the first one, or iterate over all rows.

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
        """Retrieve an FQDN.

        `GET /fqdns/{id}`

        Args:
            id: String.

        Returns:
            `Fqdn`, as `.data`.

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
        """Update an FQDN.

        `PATCH /fqdns/{id}`

        Args:
            id: String.
            connection_id: String.
            dns_record_type: String.
            fqdn: String.
            port: Integer or null; `5060` by default.

        Returns:
            `Fqdn`, as `.data`.

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
