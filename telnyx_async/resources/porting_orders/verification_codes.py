"""`client.porting_orders.verification_codes`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingVerificationCode

__all__ = ["VerificationCodes"]

_LIST = Operation(
    "GET",
    "/porting_orders/{id}/verification_codes",
    PortingVerificationCode,
    nested=lambda: {
        "filter": models.PortingOrderVerificationCodeFilter,
        "sort": models.PortingOrderVerificationCodeSort,
    },
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
    nested=lambda: {"verification_codes": Sequence[models.PortingVerificationCodeCheckParam]},
    body=BodyKind.JSON,
)


class VerificationCodes(Resource):
    """Porting order verification codes."""

    def list(
        self,
        id: str,
        *,
        filter: models.PortingOrderVerificationCodeFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.PortingOrderVerificationCodeSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingVerificationCode]:
        """List porting order verification codes.

        `GET /porting_orders/{id}/verification_codes`

        Args:
            id: UUID.
            filter: Object with `verified`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: Object with `value`.

        Returns:
            Pages of `PortingVerificationCode`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
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
        """Send a porting order verification code.

        `POST /porting_orders/{id}/verification_codes/send`

        Args:
            id: UUID.
            phone_numbers: List of strings, at most 100 items.
            verification_method: `"sms"` or `"call"`.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SEND,
            path={"id": id},
            body={"phone_numbers": phone_numbers, "verification_method": verification_method},
            options=options,
        )

    async def verify(
        self,
        id: str,
        *,
        verification_codes: Sequence[models.PortingVerificationCodeCheckParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortingVerificationCode]]:
        """Verify a porting order verification code.

        `POST /porting_orders/{id}/verification_codes/verify`

        Args:
            id: UUID.
            verification_codes: List of objects with `code`, `phone_number`, at most 100 items.

        Returns:
            `list[PortingVerificationCode]`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _VERIFY,
            path={"id": id},
            body={"verification_codes": verification_codes},
            options=options,
        )
