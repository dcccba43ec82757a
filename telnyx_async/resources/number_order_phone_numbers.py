"""`client.number_order_phone_numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.number_order_phone_numbers import (
    NumberOrderPhoneNumber,
    NumberOrderPhoneNumberList,
    UpdatedNumberOrderPhoneNumber,
)

__all__ = ["NumberOrderPhoneNumbers"]

_LIST = Operation(
    "GET",
    "/number_order_phone_numbers",
    NumberOrderPhoneNumberList,
    nested=lambda: {"filter": models.NumberOrderPhoneNumberFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET",
    "/number_order_phone_numbers/{number_order_phone_number_id}",
    Data[NumberOrderPhoneNumber],
    replay=Replay.SAFE,
)
_UPDATE_REQUIREMENT_GROUP = Operation(
    "POST",
    "/number_order_phone_numbers/{id}/requirement_group",
    Data[UpdatedNumberOrderPhoneNumber],
    body=BodyKind.JSON,
)
_UPDATE_REQUIREMENTS = Operation(
    "PATCH",
    "/number_order_phone_numbers/{number_order_phone_number_id}",
    Data[NumberOrderPhoneNumber],
    nested=lambda: {"regulatory_requirements": Sequence[models.NumberOrderRequirementValueParam]},
    body=BodyKind.JSON,
)


class NumberOrderPhoneNumbers(Resource):
    """Single phone numbers within number orders, with their requirements."""

    async def list(
        self,
        *,
        filter: models.NumberOrderPhoneNumberFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> NumberOrderPhoneNumberList:
        """List the phone numbers of all number orders.

        `GET /number_order_phone_numbers`

        Args:
            filter: Narrows the list by country. Object with `country_code`.

        Returns:
            `NumberOrderPhoneNumberList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)

    async def retrieve(
        self, number_order_phone_number_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberOrderPhoneNumber]:
        """Retrieve a phone number within an order: its status and requirements.

        `GET /number_order_phone_numbers/{number_order_phone_number_id}`

        Args:
            number_order_phone_number_id: One phone number within an order, from
                `number_order_phone_numbers.list`; not the ID of the number in the account.

        Returns:
            `NumberOrderPhoneNumber`, as `.data`: `id`, `phone_number`, `status`, `bundle_id`,
            `country_code`, `deadline` and 9 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"number_order_phone_number_id": number_order_phone_number_id},
            options=options,
        )

    async def update_requirement_group(
        self, id: str, *, requirement_group_id: str, **options: Unpack[RequestOptions]
    ) -> Data[UpdatedNumberOrderPhoneNumber]:
        """Fulfill the requirements of one ordered number with a requirement group.

        `POST /number_order_phone_numbers/{id}/requirement_group`

        Args:
            id: Number within an order, from `number_order_phone_numbers.list`. UUID.
            requirement_group_id: Group whose values and documents answer the number's
                requirements; country and type have to fit the number. UUID.

        Returns:
            `UpdatedNumberOrderPhoneNumber`, as `.data`: `id`, `phone_number`, `status`,
            `bundle_id`, `country_code`, `deadline` and 9 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_REQUIREMENT_GROUP,
            path={"id": id},
            body={"requirement_group_id": requirement_group_id},
            options=options,
        )

    async def update_requirements(
        self,
        number_order_phone_number_id: str,
        *,
        regulatory_requirements: Sequence[models.NumberOrderRequirementValueParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberOrderPhoneNumber]:
        """Fulfill the regulatory requirements of one ordered number.

        `PATCH /number_order_phone_numbers/{number_order_phone_number_id}`

        Args:
            number_order_phone_number_id: One phone number within an order, from
                `number_order_phone_numbers.list`; not the ID of the number in the account.
            regulatory_requirements: Answers to the requirements; only those given change, the
                others stay. List of objects with `field_value`, `requirement_id`.

        Returns:
            `NumberOrderPhoneNumber`, as `.data`: `id`, `phone_number`, `status`, `bundle_id`,
            `country_code`, `deadline` and 9 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_REQUIREMENTS,
            path={"number_order_phone_number_id": number_order_phone_number_id},
            body={"regulatory_requirements": regulatory_requirements},
            options=options,
        )
