"""`client.requirement_types`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.requirement_types import RequirementTypeList
from telnyx_async.models.shared import RequirementType

__all__ = ["RequirementTypes"]

_LIST = Operation(
    "GET",
    "/requirement_types",
    RequirementTypeList,
    nested=lambda: {"filter": models.RequirementTypeFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation("GET", "/requirement_types/{id}", Data[RequirementType], replay=Replay.SAFE)


class RequirementTypes(Resource):
    """Types of requirements, such as documents and addresses, and their criteria."""

    async def list(
        self,
        *,
        filter: models.RequirementTypeFilter | Unset = UNSET,
        sort: Sequence[
            Literal["name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"]
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RequirementTypeList:
        """List the types of requirements, newest first.

        `GET /requirement_types`

        Args:
            filter: Narrows the types by part of their name. Object with `name`.
            sort: Fields to sort by, several allowed; a leading `-` turns the order round.
                Without it, the newest come first. List of `"name"`, `"created_at"`, `"updated_at"`,
                `"-name"`, `"-created_at"` or `"-updated_at"`.

        Returns:
            `RequirementTypeList`: `data` and `meta`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter, "sort": sort}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[RequirementType]:
        """Retrieve a type of requirement: what is accepted, with an example.

        `GET /requirement_types/{id}`

        Args:
            id: Requirement type, from `requirement_types.list` or a requirement. UUID.

        Returns:
            `RequirementType`, as `.data`: `id`, `name`, `acceptance_criteria`, `description`,
            `example`, `type` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
