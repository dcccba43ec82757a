"""`client.global_ip_assignments`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.global_ip_assignments import GlobalIPAssignment

__all__ = ["GlobalIpAssignments"]

_CREATE = Operation("POST", "/global_ip_assignments", Data[GlobalIPAssignment])
_DELETE = Operation(
    "DELETE", "/global_ip_assignments/{id}", Data[GlobalIPAssignment], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/global_ip_assignments",
    GlobalIPAssignment,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/global_ip_assignments/{id}", Data[GlobalIPAssignment], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/global_ip_assignments/{global_ip_assignment_id}",
    Data[GlobalIPAssignment],
    body=BodyKind.JSON,
)


class GlobalIpAssignments(Resource):
    """Global IP assignments."""

    async def create(self, **options: Unpack[RequestOptions]) -> Data[GlobalIPAssignment]:
        """Create a global IP assignment.

        `POST /global_ip_assignments`

        Returns:
            `GlobalIPAssignment`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[GlobalIPAssignment]:
        """Delete a global IP assignment.

        `DELETE /global_ip_assignments/{id}`

        Args:
            id: UUID.

        Returns:
            `GlobalIPAssignment`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[GlobalIPAssignment]:
        """List global IP assignments.

        `GET /global_ip_assignments`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `GlobalIPAssignment`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[GlobalIPAssignment]:
        """Retrieve a global IP assignment.

        `GET /global_ip_assignments/{id}`

        Args:
            id: UUID.

        Returns:
            `GlobalIPAssignment`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        global_ip_assignment_id: str,
        *,
        global_ip_assignment_update_request: Mapping[str, object] | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[GlobalIPAssignment]:
        """Update a global IP assignment.

        `PATCH /global_ip_assignments/{global_ip_assignment_id}`

        Args:
            global_ip_assignment_id: UUID.
            global_ip_assignment_update_request: Object.

        Returns:
            `GlobalIPAssignment`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"global_ip_assignment_id": global_ip_assignment_id},
            body=global_ip_assignment_update_request,
            options=options,
        )
