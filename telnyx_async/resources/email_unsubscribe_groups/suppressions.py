"""`client.email_unsubscribe_groups.suppressions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.shared import EmailBlock

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["Suppressions"]

_CREATE = Operation(
    "POST", "/email_unsubscribe_groups/{id}/suppressions", Data[EmailBlock], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE",
    "/email_unsubscribe_groups/{id}/suppressions/{email}",
    accept="*/*",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/email_unsubscribe_groups/{id}/suppressions",
    EmailBlock,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Suppressions(Resource):
    """Methods."""

    async def create(
        self, id: str, *, to: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailBlock]:
        """`POST /email_unsubscribe_groups/{id}/suppressions`"""
        return await self._call(_CREATE, path={"id": id}, body={"to": to}, options=options)

    async def delete(self, email: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /email_unsubscribe_groups/{id}/suppressions/{email}`"""
        await self._call(_DELETE, path={"email": email, "id": id}, options=options)

    def list(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailBlock]:
        """`GET /email_unsubscribe_groups/{id}/suppressions`"""
        return self._page(
            _LIST,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )
