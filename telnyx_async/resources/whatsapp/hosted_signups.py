"""`client.whatsapp.hosted_signups`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import HostedSignupListResponse

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["HostedSignups"]

_CREATE = Operation(
    "POST", "/whatsapp/hosted_signups", Data[HostedSignupListResponse], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/whatsapp/hosted_signups",
    HostedSignupListResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/whatsapp/hosted_signups/{id}", Data[HostedSignupListResponse], replay=Replay.SAFE
)


class HostedSignups(Resource):
    """Methods."""

    async def create(
        self,
        *,
        app_id: str,
        expires_at: datetime | str | Unset = UNSET,
        signup_type: Literal["standard", "coexistence"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[HostedSignupListResponse]:
        """`POST /whatsapp/hosted_signups`"""
        return await self._call(
            _CREATE,
            body={"app_id": app_id, "expires_at": expires_at, "signup_type": signup_type},
            options=options,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[HostedSignupListResponse]:
        """`GET /whatsapp/hosted_signups`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[HostedSignupListResponse]:
        """`GET /whatsapp/hosted_signups/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
