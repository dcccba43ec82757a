"""`client.messaging_hosted_number_orders`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_hosted_number_orders import (
    HostedNumberEligibility,
    HostedNumberVerification,
    HostedNumberVerificationCode,
)
from telnyx_async.models.shared import MessagingHostedNumberOrder

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_hosted_number_orders.actions import Actions

__all__ = ["MessagingHostedNumberOrders"]

_CHECK_ELIGIBILITY = Operation(
    "POST",
    "/messaging_hosted_number_orders/eligibility_numbers_check",
    HostedNumberEligibility,
    body=BodyKind.JSON,
)
_CREATE = Operation(
    "POST", "/messaging_hosted_number_orders", Data[MessagingHostedNumberOrder], body=BodyKind.JSON
)
_CREATE_VERIFICATION_CODES = Operation(
    "POST",
    "/messaging_hosted_number_orders/{id}/verification_codes",
    Data[list[HostedNumberVerificationCode]],
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
    Data[HostedNumberVerification],
    nested=lambda: {"verification_codes": Sequence[models.HostedNumberVerificationCodeParam]},
    body=BodyKind.JSON,
)


class MessagingHostedNumberOrders(Resource):
    """Messaging hosted number orders."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.messaging_hosted_number_orders.actions import Actions

        return Actions(self._client)

    async def check_eligibility(
        self, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> HostedNumberEligibility:
        """Tell which phone numbers can have their messaging hosted.

        `POST /messaging_hosted_number_orders/eligibility_numbers_check`

        Args:
            phone_numbers: List of strings.

        Returns:
            `HostedNumberEligibility`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
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
        """Create a messaging hosted number order.

        `POST /messaging_hosted_number_orders`

        Args:
            messaging_profile_id: String.
            phone_numbers: List of strings.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
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
    ) -> Data[builtins.list[HostedNumberVerificationCode]]:
        """Send verification codes to the phone numbers of a hosted number order.

        `POST /messaging_hosted_number_orders/{id}/verification_codes`

        Args:
            id: String.
            phone_numbers: List of strings.
            verification_method: `"sms"` or `"call"`.

        Returns:
            `list[HostedNumberVerificationCode]`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE_VERIFICATION_CODES,
            path={"id": id},
            body={"phone_numbers": phone_numbers, "verification_method": verification_method},
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingHostedNumberOrder]:
        """Delete a messaging hosted number order.

        `DELETE /messaging_hosted_number_orders/{id}`

        Args:
            id: String.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessagingHostedNumberOrder]:
        """List messaging hosted number orders.

        `GET /messaging_hosted_number_orders`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `MessagingHostedNumberOrder`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingHostedNumberOrder]:
        """Retrieve a messaging hosted number order.

        `GET /messaging_hosted_number_orders/{id}`

        Args:
            id: String.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def validate_codes(
        self,
        id: str,
        *,
        verification_codes: Sequence[models.HostedNumberVerificationCodeParam | Model],
        **options: Unpack[RequestOptions],
    ) -> Data[HostedNumberVerification]:
        """Validate the codes of a messaging hosted number order.

        `POST /messaging_hosted_number_orders/{id}/validation_codes`

        Args:
            id: String.
            verification_codes: List of objects with `code`, `phone_number`.

        Returns:
            `HostedNumberVerification`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _VALIDATE_CODES,
            path={"id": id},
            body={"verification_codes": verification_codes},
            options=options,
        )
