"""`client.global_ip_health_checks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.global_ip_health_checks import GlobalIPHealthCheck

__all__ = ["GlobalIpHealthChecks"]

_CREATE = Operation(
    "POST", "/global_ip_health_checks", Data[GlobalIPHealthCheck], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/global_ip_health_checks/{id}", Data[GlobalIPHealthCheck], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/global_ip_health_checks",
    GlobalIPHealthCheck,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/global_ip_health_checks/{id}", Data[GlobalIPHealthCheck], replay=Replay.SAFE
)


class GlobalIpHealthChecks(Resource):
    """Global IP health checks."""

    async def create(
        self,
        *,
        global_ip_id: str | Unset = UNSET,
        health_check_params: Mapping[str, object] | Unset = UNSET,
        health_check_type: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[GlobalIPHealthCheck]:
        """Create a global IP health check.

        `POST /global_ip_health_checks`

        Args:
            global_ip_id: UUID.
            health_check_params: Object.
            health_check_type: String.

        Returns:
            `GlobalIPHealthCheck`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "global_ip_id": global_ip_id,
                "health_check_params": health_check_params,
                "health_check_type": health_check_type,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[GlobalIPHealthCheck]:
        """Delete a global IP health check.

        `DELETE /global_ip_health_checks/{id}`

        Args:
            id: UUID.

        Returns:
            `GlobalIPHealthCheck`, as `.data`.

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
    ) -> AsyncPaginator[GlobalIPHealthCheck]:
        """List global IP health checks.

        `GET /global_ip_health_checks`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `GlobalIPHealthCheck`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[GlobalIPHealthCheck]:
        """Retrieve a global IP health check.

        `GET /global_ip_health_checks/{id}`

        Args:
            id: UUID.

        Returns:
            `GlobalIPHealthCheck`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
