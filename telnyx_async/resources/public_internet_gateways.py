"""`client.public_internet_gateways`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.public_internet_gateways import PublicInternetGateway

__all__ = ["PublicInternetGateways"]

_CREATE = Operation(
    "POST",
    "/public_internet_gateways",
    Data[PublicInternetGateway],
    nested=lambda: {"": models.PublicInternetGatewayParam},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/public_internet_gateways/{id}", Data[PublicInternetGateway], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/public_internet_gateways",
    PublicInternetGateway,
    nested=lambda: {"filter": models.PublicInternetGatewayFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/public_internet_gateways/{id}", Data[PublicInternetGateway], replay=Replay.SAFE
)


class PublicInternetGateways(Resource):
    """Gateways through which private networks reach the Internet."""

    async def create(
        self, *, body: models.PublicInternetGatewayParam | Model, **options: Unpack[RequestOptions]
    ) -> Data[PublicInternetGateway]:
        """Give a private network access to the Internet; set up in the background.

        `POST /public_internet_gateways`

        Args:
            body: Gateway to create: its network, the region, and a name. Object with `name`,
                `network_id`, `region_code`.

        Returns:
            `PublicInternetGateway`, as `.data`: `id`, `name`, `status`, `network_id`, `public_ip`,
            `region_code` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=body, options=options)

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PublicInternetGateway]:
        """Remove a private network's access to the Internet.

        `DELETE /public_internet_gateways/{id}`

        Args:
            id: Public internet gateway, from `public_internet_gateways.list`. UUID.

        Returns:
            `PublicInternetGateway`, as `.data`: `id`, `name`, `status`, `network_id`, `public_ip`,
            `region_code` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.PublicInternetGatewayFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PublicInternetGateway]:
        """List the public internet gateways, page by page.

        `GET /public_internet_gateways`

        Args:
            filter: Narrows the list to one private network. Object with `network_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PublicInternetGateway` rows (`id`, `name`, `status`, `network_id`,
            `public_ip`, `region_code` and 3 more fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PublicInternetGateway]:
        """Retrieve a public internet gateway: its address and status.

        `GET /public_internet_gateways/{id}`

        Args:
            id: Public internet gateway, from `public_internet_gateways.list`. UUID.

        Returns:
            `PublicInternetGateway`, as `.data`: `id`, `name`, `status`, `network_id`, `public_ip`,
            `region_code` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
