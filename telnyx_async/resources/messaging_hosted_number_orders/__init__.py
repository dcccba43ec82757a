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
    """Orders to send and receive texts at Telnyx on numbers whose voice stays elsewhere.

    Sub-resources: `actions`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Documents for an order of hosted numbers."""
        from telnyx_async.resources.messaging_hosted_number_orders.actions import Actions

        return Actions(self._client)

    async def check_eligibility(
        self, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> HostedNumberEligibility:
        """Check which phone numbers can send messages by Telnyx while another carrier keeps voice.

        `POST /messaging_hosted_number_orders/eligibility_numbers_check`

        Args:
            phone_numbers: Numbers to check before ordering, in E.164 format.

        Returns:
            `HostedNumberEligibility`: `phone_numbers`.

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
        """Order hosted messaging for numbers; then prove your ownership.

        `POST /messaging_hosted_number_orders`

        Args:
            messaging_profile_id: Messaging profile to which the numbers are assigned once
                hosting works; optional.
            phone_numbers: Numbers whose messaging Telnyx is to host, in E.164 format; their
                voice service stays where it is.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`: `id`, `status`, `messaging_profile_id`,
            `phone_numbers` and 1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `messaging_hosted_numbers_orders.created`, `messaging_hosted_numbers_orders.updated`.
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
            id: Order whose numbers to verify, from `messaging_hosted_number_orders.create`.
            phone_numbers: Numbers of the order that are to get a code, in E.164 format.
            verification_method: How the code gets to the number: by text message or by a call
                that reads it out. `"sms"` or `"call"`.

        Returns:
            `list[HostedNumberVerificationCode]`, as `.data`: `phone_number`, `error`, `type` and
            `verification_code_id`.

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
        """Delete an order of hosted numbers along with its numbers.

        `DELETE /messaging_hosted_number_orders/{id}`

        Args:
            id: Order to delete along with its numbers, from
                `messaging_hosted_number_orders.list`.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`: `id`, `status`, `messaging_profile_id`,
            `phone_numbers` and 1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `messaging_hosted_numbers_orders.deleted`.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessagingHostedNumberOrder]:
        """List your orders of hosted numbers.

        `GET /messaging_hosted_number_orders`

        Args:
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `MessagingHostedNumberOrder` rows (`id`, `status`, `messaging_profile_id`,
            `phone_numbers` and 1 more field); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingHostedNumberOrder]:
        """Retrieve an order of hosted numbers and the state of each number.

        `GET /messaging_hosted_number_orders/{id}`

        Args:
            id: Order to look up, from `messaging_hosted_number_orders.create`.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`: `id`, `status`, `messaging_profile_id`,
            `phone_numbers` and 1 more field.

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
        """Verify the ownership of numbers with the codes sent to them.

        `POST /messaging_hosted_number_orders/{id}/validation_codes`

        Args:
            id: Order whose numbers are being verified, from
                `messaging_hosted_number_orders.create`.
            verification_codes: Codes that arrived at the numbers, one entry per number. List of
                objects with `code`, `phone_number`.

        Returns:
            `HostedNumberVerification`, as `.data`: `order_id` and `phone_numbers`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _VALIDATE_CODES,
            path={"id": id},
            body={"verification_codes": verification_codes},
            options=options,
        )
