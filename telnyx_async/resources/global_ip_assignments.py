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
    """Assignments of global IPs to WireGuard peers."""

    async def create(self, **options: Unpack[RequestOptions]) -> Data[GlobalIPAssignment]:
        """Route the traffic of a global IP to a WireGuard peer.

        `POST /global_ip_assignments`

        Returns:
            `GlobalIPAssignment`, as `.data`: `id`, `status`, `global_ip_id`, `is_announced`,
            `is_connected`, `is_in_maintenance` and 4 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[GlobalIPAssignment]:
        """Stop routing the traffic of a global IP to a WireGuard peer.

        `DELETE /global_ip_assignments/{id}`

        Args:
            id: Assignment, from `global_ip_assignments.list`. UUID.

        Returns:
            `GlobalIPAssignment`, as `.data`: `id`, `status`, `global_ip_id`, `is_announced`,
            `is_connected`, `is_in_maintenance` and 4 more fields.

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
        """List the assignments of global IPs, page by page.

        `GET /global_ip_assignments`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `GlobalIPAssignment` rows (`id`, `status`, `global_ip_id`, `is_announced`,
            `is_connected`, `is_in_maintenance` and 4 more fields); iterating goes on through all
            pages.

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
        """Retrieve an assignment of a global IP: its peer and status.

        `GET /global_ip_assignments/{id}`

        Args:
            id: Assignment, from `global_ip_assignments.list`. UUID.

        Returns:
            `GlobalIPAssignment`, as `.data`: `id`, `status`, `global_ip_id`, `is_announced`,
            `is_connected`, `is_in_maintenance` and 4 more fields.

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
        """Change the fields of an assignment of a global IP.

        `PATCH /global_ip_assignments/{global_ip_assignment_id}`

        Args:
            global_ip_assignment_id: Assignment of a global IP, from
                `global_ip_assignments.list`. UUID.
            global_ip_assignment_update_request: Fields to change, by name; `global_ip_id`,
                `wireguard_peer_id` and `is_in_maintenance` can be among them.

        Returns:
            `GlobalIPAssignment`, as `.data`: `id`, `status`, `global_ip_id`, `is_announced`,
            `is_connected`, `is_in_maintenance` and 4 more fields.

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
