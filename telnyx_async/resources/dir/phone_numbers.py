"""`client.dir.phone_numbers`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.dir import DirPhoneNumber, PhoneNumberRemoveResponse

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.shared import DocumentParam

__all__ = ["PhoneNumbers"]

_ADD = Operation(
    "POST", "/dir/{dir_id}/phone_numbers", Data[list[DirPhoneNumber]], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/dir/{dir_id}/phone_numbers",
    DirPhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_REMOVE = Operation(
    "DELETE", "/dir/{dir_id}/phone_numbers", PhoneNumberRemoveResponse, body=BodyKind.JSON
)


class PhoneNumbers(Resource):
    """Methods."""

    async def add(
        self,
        dir_id: str,
        *,
        documents: Sequence[DocumentParam | Model],
        phone_numbers: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[DirPhoneNumber]]:
        """`POST /dir/{dir_id}/phone_numbers`"""
        return await self._call(
            _ADD,
            path={"dir_id": dir_id},
            body={"documents": documents, "phone_numbers": phone_numbers},
            options=options,
        )

    def list(
        self,
        dir_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirPhoneNumber]:
        """`GET /dir/{dir_id}/phone_numbers`"""
        return self._page(
            _LIST,
            path={"dir_id": dir_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def remove(
        self, dir_id: str, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> PhoneNumberRemoveResponse:
        """`DELETE /dir/{dir_id}/phone_numbers`"""
        return await self._call(
            _REMOVE, path={"dir_id": dir_id}, body={"phone_numbers": phone_numbers}, options=options
        )
