"""`client.porting_orders.verification_codes`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.porting_orders import PortingVerificationCode

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.porting_orders import (
        VerificationCodeListParamsFilter,
        VerificationCodeVerifyParamsVerificationCode,
    )
    from telnyx_async.models.params.shared import SortParam

__all__ = ["VerificationCodes"]

_LIST = Operation(
    "GET",
    "/porting_orders/{id}/verification_codes",
    PortingVerificationCode,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_SEND = Operation(
    "POST", "/porting_orders/{id}/verification_codes/send", body=BodyKind.JSON, accept="*/*"
)
_VERIFY = Operation(
    "POST",
    "/porting_orders/{id}/verification_codes/verify",
    Data[list[PortingVerificationCode]],
    body=BodyKind.JSON,
)


class VerificationCodes(Resource):
    """Methods."""

    def list(
        self,
        id: str,
        *,
        filter: VerificationCodeListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: SortParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingVerificationCode]:
        """`GET /porting_orders/{id}/verification_codes`"""
        return self._page(
            _LIST,
            path={"id": id},
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def send(
        self,
        id: str,
        *,
        phone_numbers: Sequence[str] | Unset = UNSET,
        verification_method: Literal["sms", "call"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /porting_orders/{id}/verification_codes/send`"""
        await self._call(
            _SEND,
            path={"id": id},
            body={"phone_numbers": phone_numbers, "verification_method": verification_method},
            options=options,
        )

    async def verify(
        self,
        id: str,
        *,
        verification_codes: Sequence[VerificationCodeVerifyParamsVerificationCode | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortingVerificationCode]]:
        """`POST /porting_orders/{id}/verification_codes/verify`"""
        return await self._call(
            _VERIFY,
            path={"id": id},
            body={"verification_codes": verification_codes},
            options=options,
        )
