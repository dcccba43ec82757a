"""`client.phone_numbers.messaging`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.shared import PhoneNumberWithMessagingSettings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["Messaging"]

_LIST = Operation(
    "GET",
    "/phone_numbers/messaging",
    PhoneNumberWithMessagingSettings,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/phone_numbers/{id}/messaging",
    Data[PhoneNumberWithMessagingSettings],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/phone_numbers/{id}/messaging",
    Data[PhoneNumberWithMessagingSettings],
    body=BodyKind.JSON,
)


class Messaging(Resource):
    """Methods."""

    def list(
        self,
        *,
        filter_messaging_profile_id: str | Unset = UNSET,
        filter_phone_number: str | Unset = UNSET,
        filter_phone_number_contains: str | Unset = UNSET,
        filter_type: Literal["tollfree", "longcode", "shortcode"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_phone_number: Literal["asc", "desc"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberWithMessagingSettings]:
        """`GET /phone_numbers/messaging`"""
        return self._page(
            _LIST,
            query={
                "filter[messaging_profile_id]": filter_messaging_profile_id,
                "filter[phone_number]": filter_phone_number,
                "filter[phone_number][contains]": filter_phone_number_contains,
                "filter[type]": filter_type,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort[phone_number]": sort_phone_number,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberWithMessagingSettings]:
        """`GET /phone_numbers/{id}/messaging`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        messaging_product: str | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PhoneNumberWithMessagingSettings]:
        """`PATCH /phone_numbers/{id}/messaging`"""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "messaging_product": messaging_product,
                "messaging_profile_id": messaging_profile_id,
                "tags": tags,
            },
            options=options,
        )
