"""`client.requirements`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.requirements import DocReqsRequirement

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.requirements import RequirementListParamsFilter

__all__ = ["Requirements"]

_LIST = Operation(
    "GET",
    "/requirements",
    DocReqsRequirement,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/requirements/{id}", Data[DocReqsRequirement], replay=Replay.SAFE)


class Requirements(Resource):
    """Methods."""

    def list(
        self,
        *,
        filter: RequirementListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Sequence[
            Literal[
                "created_at",
                "updated_at",
                "country_code",
                "phone_number_type",
                "-created_at",
                "-updated_at",
                "-country_code",
                "-phone_number_type",
            ]
        ]
        | Unset = UNSET,
        version: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DocReqsRequirement]:
        """`GET /requirements`"""
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
                "version": version,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, *, version: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[DocReqsRequirement]:
        """`GET /requirements/{id}`"""
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"version": version}, options=options
        )
