"""`client.messaging_hosted_number_orders`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_hosted_number_orders import (
    MessagingHostedNumberOrderCheckEligibilityResponse,
    MessagingHostedNumberOrderCreateVerificationCodesResponseData,
    MessagingHostedNumberOrderValidateCodesResponseData,
)
from telnyx_async.models.shared import MessagingHostedNumberOrder

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.messaging_hosted_number_orders import (
        MessagingHostedNumberOrderValidateCodesParamsVerificationCode,
    )
    from telnyx_async.resources.messaging_hosted_number_orders.actions import Actions

__all__ = ["MessagingHostedNumberOrders"]

_CHECK_ELIGIBILITY = Operation(
    "POST",
    "/messaging_hosted_number_orders/eligibility_numbers_check",
    MessagingHostedNumberOrderCheckEligibilityResponse,
    body=BodyKind.JSON,
)
_CREATE = Operation(
    "POST", "/messaging_hosted_number_orders", Data[MessagingHostedNumberOrder], body=BodyKind.JSON
)
_CREATE_VERIFICATION_CODES = Operation(
    "POST",
    "/messaging_hosted_number_orders/{id}/verification_codes",
    Data[list[MessagingHostedNumberOrderCreateVerificationCodesResponseData]],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/messaging_hosted_number_orders/{id}",
    Data[MessagingHostedNumberOrder],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/messaging_hosted_number_orders",
    MessagingHostedNumberOrder,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/messaging_hosted_number_orders/{id}",
    Data[MessagingHostedNumberOrder],
    replay=Replay.SAFE,
)
_VALIDATE_CODES = Operation(
    "POST",
    "/messaging_hosted_number_orders/{id}/validation_codes",
    Data[MessagingHostedNumberOrderValidateCodesResponseData],
    body=BodyKind.JSON,
)


class MessagingHostedNumberOrders(Resource):
    """Methods."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.messaging_hosted_number_orders.actions import Actions

        return Actions(self._client)

    async def check_eligibility(
        self, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> MessagingHostedNumberOrderCheckEligibilityResponse:
        """`POST /messaging_hosted_number_orders/eligibility_numbers_check`"""
        return await self._call(
            _CHECK_ELIGIBILITY, body={"phone_numbers": phone_numbers}, options=options
        )

    async def create(
        self,
        *,
        messaging_profile_id: str | Unset = UNSET,
        phone_numbers: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MessagingHostedNumberOrder]:
        """`POST /messaging_hosted_number_orders`"""
        return await self._call(
            _CREATE,
            body={"messaging_profile_id": messaging_profile_id, "phone_numbers": phone_numbers},
            options=options,
        )

    async def create_verification_codes(
        self,
        id: str,
        *,
        phone_numbers: Sequence[str],
        verification_method: Literal["sms", "call"],
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[MessagingHostedNumberOrderCreateVerificationCodesResponseData]]:
        """`POST /messaging_hosted_number_orders/{id}/verification_codes`"""
        return await self._call(
            _CREATE_VERIFICATION_CODES,
            path={"id": id},
            body={"phone_numbers": phone_numbers, "verification_method": verification_method},
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingHostedNumberOrder]:
        """`DELETE /messaging_hosted_number_orders/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessagingHostedNumberOrder]:
        """`GET /messaging_hosted_number_orders`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingHostedNumberOrder]:
        """`GET /messaging_hosted_number_orders/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def validate_codes(
        self,
        id: str,
        *,
        verification_codes: Sequence[
            MessagingHostedNumberOrderValidateCodesParamsVerificationCode | Model
        ],
        **options: Unpack[RequestOptions],
    ) -> Data[MessagingHostedNumberOrderValidateCodesResponseData]:
        """`POST /messaging_hosted_number_orders/{id}/validation_codes`"""
        return await self._call(
            _VALIDATE_CODES,
            path={"id": id},
            body={"verification_codes": verification_codes},
            options=options,
        )
