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
    """Consents that users have given to OAuth clients."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[OAuthGrant]:
        """Revoke a consent, so that the application loses its access.

        `DELETE /oauth_grants/{id}`

        Args:
            id: Grant to take back, from `oauth_grants.list`; the application loses its access.
                UUID.

        Returns:
            `OAuthGrant`, as `.data`: `id`, `client_id`, `scopes`, `last_used_at` and 2 more fields.

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
        """List the consents that have been given, page by page.

        `GET /oauth_grants`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.

        Returns:
            A page of `OAuthGrant` rows (`id`, `client_id`, `scopes`, `last_used_at` and 2 more
            fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[OAuthGrant]:
        """Retrieve a consent: the application, its rights, and when it last used them.

        `GET /oauth_grants/{id}`

        Args:
            id: Grant to look up, from `oauth_grants.list`. UUID.

        Returns:
            `OAuthGrant`, as `.data`: `id`, `client_id`, `scopes`, `last_used_at` and 2 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
