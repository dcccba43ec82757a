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
    """Requirement types."""

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
        """List requirement types.

        `GET /requirement_types`

        Args:
            filter: Object with `name`.
            sort: List of `"name"`, `"created_at"`, `"updated_at"`, `"-name"`, `"-created_at"`
                or `"-updated_at"`.

        Returns:
            `RequirementTypeList`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter, "sort": sort}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[RequirementType]:
        """Retrieve a requirement type.

        `GET /requirement_types/{id}`

        Args:
            id: UUID.

        Returns:
            `RequirementType`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
