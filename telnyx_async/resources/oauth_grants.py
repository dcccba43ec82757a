"""`client.oauth_grants`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.oauth_grants import OAuthGrant

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

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
    """Methods."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[OAuthGrant]:
        """`DELETE /oauth_grants/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OAuthGrant]:
        """`GET /oauth_grants`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[OAuthGrant]:
        """`GET /oauth_grants/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
