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
    """Public internet gateways."""

    async def create(
        self, *, body: models.PublicInternetGatewayParam | Model, **options: Unpack[RequestOptions]
    ) -> Data[PublicInternetGateway]:
        """Create a public internet gateway.

        `POST /public_internet_gateways`

        Args:
            body: Object with `name`, `network_id`, `region_code`.

        Returns:
            `PublicInternetGateway`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=body, options=options)

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PublicInternetGateway]:
        """Delete a public internet gateway.

        `DELETE /public_internet_gateways/{id}`

        Args:
            id: UUID.

        Returns:
            `PublicInternetGateway`, as `.data`.

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
        """List public internet gateways.

        `GET /public_internet_gateways`

        Args:
            filter: Object with `network_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PublicInternetGateway`: await the first one, or iterate over all rows.

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
        """Retrieve a public internet gateway.

        `GET /public_internet_gateways/{id}`

        Args:
            id: UUID.

        Returns:
            `PublicInternetGateway`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
