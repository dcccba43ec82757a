"""`client.number_orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.number_orders import NumberOrder
from telnyx_async.models.shared import NumberOrderWithPhoneNumbers

__all__ = ["NumberOrders"]

_CREATE = Operation(
    "POST",
    "/number_orders",
    Data[NumberOrderWithPhoneNumbers],
    nested=lambda: {"phone_numbers": Sequence[models.NumberOrderPhoneNumberParam]},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/number_orders",
    NumberOrder,
    nested=lambda: {"filter": models.NumberOrderFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/number_orders/{number_order_id}", Data[NumberOrderWithPhoneNumbers], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/number_orders/{number_order_id}",
    Data[NumberOrderWithPhoneNumbers],
    nested=lambda: {"regulatory_requirements": Sequence[models.NumberOrderRequirementValueParam]},
    body=BodyKind.JSON,
)


class NumberOrders(Resource):
    """Orders of phone numbers.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        *,
        billing_group_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        phone_numbers: Sequence[models.NumberOrderPhoneNumberParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """Buy phone numbers found by `available_phone_numbers.list`.

        `POST /number_orders`

        Runs in the background: `status` is `pending`, then `success` or `failure`, reported by
        `number_order.complete`. If `requirements_met` is false, the regulatory requirements must be
        fulfilled first.

        Args:
            billing_group_id: Billing group that the numbers' costs are booked to, from
                `billing_groups.list`.
            connection_id: Connection or voice application to assign all the numbers to; can be
                changed later with `phone_numbers.update`.
            customer_reference: Text of your own kept with the order and its numbers; the
                webhook returns it.
            messaging_profile_id: Messaging profile to assign all the numbers to; can be changed
                later with `phone_numbers.messaging.update`.
            phone_numbers: Numbers to buy, from `available_phone_numbers.list`, each with an
                optional bundle and requirement group. The search shows what they cost in
                `cost_information`. List of objects with `phone_number`, `bundle_id`,
                `requirement_group_id`.

        Returns:
            `NumberOrderWithPhoneNumbers`, as `.data`: `id`, `status`, `billing_group_id`,
            `connection_id`, `customer_reference`, `messaging_profile_id` and 7 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `number_order.complete`.

        Example:
            client.number_orders.create(
                phone_numbers=[{"phone_number": "+13125550100"}], connection_id=connection_id
            )
        """
        return await self._call(
            _CREATE,
            body={
                "billing_group_id": billing_group_id,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "messaging_profile_id": messaging_profile_id,
                "phone_numbers": phone_numbers,
            },
            options=options,
        )

    def list(
        self,
        *,
        filter: models.NumberOrderFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NumberOrder]:
        """List the number orders, page by page.

        `GET /number_orders`

        Args:
            filter: Narrows the orders by status, time, customer reference, number of phone
                numbers and requirements. Object with `created_at`, `customer_reference`,
                `phone_numbers_count`, `requirements_met`, `status`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `NumberOrder` rows (`id`, `status`, `billing_group_id`, `connection_id`,
            `customer_reference`, `messaging_profile_id` and 7 more fields); iterating goes on
            through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, number_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """Retrieve a number order: its status, and that of each number.

        `GET /number_orders/{number_order_id}`

        Args:
            number_order_id: Number order, from `number_orders.create` or `number_orders.list`.

        Returns:
            `NumberOrderWithPhoneNumbers`, as `.data`: `id`, `status`, `billing_group_id`,
            `connection_id`, `customer_reference`, `messaging_profile_id` and 7 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.number_orders.retrieve(number_order_id)
        """
        return await self._call(
            _RETRIEVE, path={"number_order_id": number_order_id}, options=options
        )

    async def update(
        self,
        number_order_id: str,
        *,
        customer_reference: str | Unset = UNSET,
        regulatory_requirements: Sequence[models.NumberOrderRequirementValueParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """Fulfill the regulatory requirements of a number order, or change its reference.

        `PATCH /number_orders/{number_order_id}`

        Args:
            number_order_id: Number order, from `number_orders.create` or `number_orders.list`.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            regulatory_requirements: Answers to the requirements; only those given change, the
                others stay. List of objects with `field_value`, `requirement_id`.

        Returns:
            `NumberOrderWithPhoneNumbers`, as `.data`: `id`, `status`, `billing_group_id`,
            `connection_id`, `customer_reference`, `messaging_profile_id` and 7 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"number_order_id": number_order_id},
            body={
                "customer_reference": customer_reference,
                "regulatory_requirements": regulatory_requirements,
            },
            options=options,
        )
