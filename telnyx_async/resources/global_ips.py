"""`client.global_ips`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.global_ips import GlobalIP

__all__ = ["GlobalIps"]

_CREATE = Operation("POST", "/global_ips", Data[GlobalIP], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/global_ips/{id}", Data[GlobalIP], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/global_ips",
    GlobalIP,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/global_ips/{id}", Data[GlobalIP], replay=Replay.SAFE)


class GlobalIps(Resource):
    """Static addresses announced from the whole network of Telnyx (anycast)."""

    async def create(
        self,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        ports: Mapping[str, object] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[GlobalIP]:
        """Request a global IP with its open ports; it is set up in the background.

        `POST /global_ips`

        Args:
            description: What the global IP is for.
            name: Name of the global IP, for display.
            ports: Ports to open on the address, grouped by protocol code; see
                `global_ip_allowed_ports.list`.

        Returns:
            `GlobalIP`, as `.data`: `id`, `name`, `description`, `ip_address`, `ports` and 3 more
            fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={"description": description, "name": name, "ports": ports},
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[GlobalIP]:
        """Release a global IP.

        `DELETE /global_ips/{id}`

        Args:
            id: Global IP, from `global_ips.list`. UUID.

        Returns:
            `GlobalIP`, as `.data`: `id`, `name`, `description`, `ip_address`, `ports` and 3 more
            fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[GlobalIP]:
        """List the global IPs of the account, page by page.

        `GET /global_ips`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `GlobalIP` rows (`id`, `name`, `description`, `ip_address`, `ports` and 3 more
            fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[GlobalIP]:
        """Retrieve a global IP: its address and ports.

        `GET /global_ips/{id}`

        Args:
            id: Global IP, from `global_ips.list`. UUID.

        Returns:
            `GlobalIP`, as `.data`: `id`, `name`, `description`, `ip_address`, `ports` and 3 more
            fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
