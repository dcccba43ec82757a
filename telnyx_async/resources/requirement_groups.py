"""`client.requirement_groups`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.requirement_groups import RequirementGroup

__all__ = ["RequirementGroups"]

_CREATE = Operation(
    "POST",
    "/requirement_groups",
    RequirementGroup,
    nested=lambda: {"regulatory_requirements": Sequence[models.RequirementValueParam]},
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/requirement_groups/{id}", RequirementGroup, replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/requirement_groups",
    list[RequirementGroup],
    nested=lambda: {"filter": models.RequirementGroupFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation("GET", "/requirement_groups/{id}", RequirementGroup, replay=Replay.SAFE)
_SUBMIT_FOR_APPROVAL = Operation(
    "POST", "/requirement_groups/{id}/submit_for_approval", RequirementGroup
)
_UPDATE = Operation(
    "PATCH",
    "/requirement_groups/{id}",
    RequirementGroup,
    nested=lambda: {"regulatory_requirements": Sequence[models.RequirementValueParam]},
    body=BodyKind.JSON,
)


class RequirementGroups(Resource):
    """Fulfilled requirements of a country, for use in many orders.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        *,
        action: Literal["ordering", "porting"],
        country_code: str,
        phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"],
        customer_reference: str | Unset = UNSET,
        regulatory_requirements: Sequence[models.RequirementValueParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RequirementGroup:
        """Create a requirement group for a country and type of number.

        `POST /requirement_groups`

        Args:
            action: What the group is for: `ordering` new numbers, or `porting` numbers in.
            country_code: Country whose requirements the group answers, in ISO 3166-1 alpha-2
                form.
            phone_number_type: Kind of number whose requirements the group answers. `"local"`,
                `"toll_free"`, `"mobile"`, `"national"` or `"shared_cost"`.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            regulatory_requirements: Answers known already; others can be added with
                `requirement_groups.update`. List of objects with `field_value`, `requirement_id`.

        Returns:
            `RequirementGroup`: `id`, `status`, `action`, `country_code`, `customer_reference`,
            `phone_number_type` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "action": action,
                "country_code": country_code,
                "phone_number_type": phone_number_type,
                "customer_reference": customer_reference,
                "regulatory_requirements": regulatory_requirements,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> RequirementGroup:
        """Delete a requirement group with its values.

        `DELETE /requirement_groups/{id}`

        Args:
            id: Requirement group, from `requirement_groups.create` or
                `requirement_groups.list`.

        Returns:
            `RequirementGroup`: `id`, `status`, `action`, `country_code`, `customer_reference`,
            `phone_number_type` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(
        self,
        *,
        filter: models.RequirementGroupFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[RequirementGroup]:
        """List the requirement groups of the account.

        `GET /requirement_groups`

        Args:
            filter: Narrows the groups by country, number type, action, status and customer
                reference. Object with `action`, `country_code`, `customer_reference`,
                `phone_number_type`, `status`.

        Returns:
            `list[RequirementGroup]`: `id`, `status`, `action`, `country_code`,
            `customer_reference`, `phone_number_type` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> RequirementGroup:
        """Retrieve a requirement group: its values, and whether they are approved.

        `GET /requirement_groups/{id}`

        Args:
            id: Requirement group, from `requirement_groups.create` or
                `requirement_groups.list`.

        Returns:
            `RequirementGroup`: `id`, `status`, `action`, `country_code`, `customer_reference`,
            `phone_number_type` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def submit_for_approval(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> RequirementGroup:
        """Submit a filled requirement group, so that Telnyx reviews it.

        `POST /requirement_groups/{id}/submit_for_approval`

        Args:
            id: Requirement group, from `requirement_groups.create` or
                `requirement_groups.list`.

        Returns:
            `RequirementGroup`: `id`, `status`, `action`, `country_code`, `customer_reference`,
            `phone_number_type` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_SUBMIT_FOR_APPROVAL, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        customer_reference: str | Unset = UNSET,
        regulatory_requirements: Sequence[models.RequirementValueParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RequirementGroup:
        """Change the values or the reference of a requirement group.

        `PATCH /requirement_groups/{id}`

        Args:
            id: Requirement group, from `requirement_groups.create` or
                `requirement_groups.list`.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            regulatory_requirements: Answers to add or replace; those left out keep their
                values. List of objects with `field_value`, `requirement_id`.

        Returns:
            `RequirementGroup`: `id`, `status`, `action`, `country_code`, `customer_reference`,
            `phone_number_type` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "customer_reference": customer_reference,
                "regulatory_requirements": regulatory_requirements,
            },
            options=options,
        )
