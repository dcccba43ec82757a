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
    """Health checks of the servers behind a global IP."""

    async def create(
        self,
        *,
        global_ip_id: str | Unset = UNSET,
        health_check_params: Mapping[str, object] | Unset = UNSET,
        health_check_type: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[GlobalIPHealthCheck]:
        """Create a health check of the server behind a global IP.

        `POST /global_ip_health_checks`

        Args:
            global_ip_id: Global IP whose assignments are checked, from `global_ips.create`.
                UUID.
            health_check_params: Details of the health check, such as port and interval;
                `global_ip_health_check_types.list` lists them.
            health_check_type: How the health is checked, from
                `global_ip_health_check_types.list`.

        Returns:
            `GlobalIPHealthCheck`, as `.data`: `id`, `global_ip_id`, `health_check_params`,
            `health_check_type` and 3 more fields.

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
        """Delete a health check of a global IP.

        `DELETE /global_ip_health_checks/{id}`

        Args:
            id: Health check, from `global_ip_health_checks.list`. UUID.

        Returns:
            `GlobalIPHealthCheck`, as `.data`: `id`, `global_ip_id`, `health_check_params`,
            `health_check_type` and 3 more fields.

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
        """List the health checks of global IPs, page by page.

        `GET /global_ip_health_checks`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `GlobalIPHealthCheck` rows (`id`, `global_ip_id`, `health_check_params`,
            `health_check_type` and 3 more fields); iterating goes on through all pages.

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
        """Retrieve a health check of a global IP.

        `GET /global_ip_health_checks/{id}`

        Args:
            id: Health check, from `global_ip_health_checks.list`. UUID.

        Returns:
            `GlobalIPHealthCheck`, as `.data`: `id`, `global_ip_id`, `health_check_params`,
            `health_check_type` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
