"""`client.oauth_grants`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.oauth_grants import OAuthGrant

__all__ = ["OauthGrants"]

_DELETE = Operation("DELETE", "/oauth_grants/{id}", Data[OAuthGrant], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/oauth_grants",
    OAuthGrant,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/oauth_grants/{id}", Data[OAuthGrant], replay=Replay.SAFE)


class OauthGrants(Resource):
    """OAuth grants."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[OAuthGrant]:
        """Delete an OAuth grant.

        `DELETE /oauth_grants/{id}`

        Args:
            id: UUID.

        Returns:
            `OAuthGrant`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OAuthGrant]:
        """List OAuth grants.

        `GET /oauth_grants`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.

        Returns:
            Pages of `OAuthGrant`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[OAuthGrant]:
        """Retrieve an OAuth grant.

        `GET /oauth_grants/{id}`

        Args:
            id: UUID.

        Returns:
            `OAuthGrant`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
