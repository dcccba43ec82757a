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
    """Verification codes that prove the ownership of ported numbers.

    Guide: `docs/numbers.md`.
    """

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
        """List the numbers of a porting order that were sent codes, and whether they are verified.

        `GET /porting_orders/{id}/verification_codes`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            filter: Narrows the codes to those already verified, or not yet. Object with
                `verified`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by its `value`: `created_at` or `-created_at`, in some
                lists also others. Object with `value`.

        Returns:
            A page of `PortingVerificationCode` rows (`id`, `phone_number`, `porting_order_id`,
            `verified` and 3 more fields); iterating goes on through all pages.

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
        """Send verification codes to the numbers of a porting order, by SMS or call.

        `POST /porting_orders/{id}/verification_codes/send`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            phone_numbers: Numbers of the order that get a code, in E.164 format. At most 100
                items.
            verification_method: How the codes reach the numbers: `sms` by message, `call` read
                out by voice.

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
        """Verify the numbers of a porting order with the codes sent to them.

        `POST /porting_orders/{id}/verification_codes/verify`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            verification_codes: Codes the numbers got, each with its number. List of objects
                with `code`, `phone_number`, at most 100 items.

        Returns:
            `list[PortingVerificationCode]`, as `.data`: `id`, `phone_number`, `porting_order_id`,
            `verified` and 3 more fields.

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
