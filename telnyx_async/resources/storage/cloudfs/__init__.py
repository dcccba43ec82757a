"""`client.storage.cloudfs`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.storage import (
    CloudfListResponse,
    CloudfsFilesystem,
    CloudfsFilesystemDetail,
)

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.resources.storage.cloudfs.actions import Actions

__all__ = ["Cloudfs"]

_CREATE = Operation(
    "POST",
    "/storage/cloudfs",
    Data[CloudfsFilesystem],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation(
    "DELETE", "/storage/cloudfs/{id}", Data[CloudfsFilesystemDetail], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/storage/cloudfs",
    CloudfListResponse,
    replay=Replay.SAFE,
    page=PageStyle(param="page[after]", cursor="meta.cursors.after", size_param="page[limit]"),
)
_RETRIEVE = Operation(
    "GET", "/storage/cloudfs/{id}", Data[CloudfsFilesystemDetail], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/storage/cloudfs/{id}", Data[CloudfsFilesystemDetail], body=BodyKind.JSON
)


class Cloudfs(Resource):
    """Methods."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.storage.cloudfs.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        name: str,
        region: Literal["us-central-1", "us-east-1", "us-west-1"],
        idempotency_key: str,
        **options: Unpack[RequestOptions],
    ) -> Data[CloudfsFilesystem]:
        """`POST /storage/cloudfs`"""
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={"name": name, "region": region},
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystemDetail]:
        """`DELETE /storage/cloudfs/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        filter_region: str | Unset = UNSET,
        filter_status: Literal["provisioning", "ready", "needs_format", "deleting", "failed"]
        | Unset = UNSET,
        page_after: str | Unset = UNSET,
        page_before: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at", "updated_at", "-updated_at", "name", "-name"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CloudfListResponse]:
        """`GET /storage/cloudfs`"""
        return self._page(
            _LIST,
            query={
                "filter[name]": filter_name,
                "filter[region]": filter_region,
                "filter[status]": filter_status,
                "page[after]": page_after,
                "page[before]": page_before,
                "page[limit]": page_limit,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystemDetail]:
        """`GET /storage/cloudfs/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self, id: str, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystemDetail]:
        """`PATCH /storage/cloudfs/{id}`"""
        return await self._call(_UPDATE, path={"id": id}, body={"name": name}, options=options)
