"""`client.storage.cloudfs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.storage import (
    CloudfsFilesystem,
    CloudfsFilesystemDetail,
    CloudfsFilesystemSummary,
)

if TYPE_CHECKING:
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
    CloudfsFilesystemSummary,
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
    """CloudFS."""

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
        """Create a CloudFS.

        `POST /storage/cloudfs`

        Args:
            name: String, 1 to 63 characters, matching `^[a-z0-9._-]+$`.
            region: `"us-central-1"`, `"us-east-1"` or `"us-west-1"`.
            idempotency_key: String, 1 to 255 characters, matching `^[A-Za-z0-9_-]+$`.

        Returns:
            `CloudfsFilesystem`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `ConflictError` (409),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={"name": name, "region": region},
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystemDetail]:
        """Delete a CloudFS.

        `DELETE /storage/cloudfs/{id}`

        Args:
            id: UUID.

        Returns:
            `CloudfsFilesystemDetail`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
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
    ) -> AsyncPaginator[CloudfsFilesystemSummary]:
        """List CloudFSs.

        `GET /storage/cloudfs`

        Args:
            filter_name: String.
            filter_region: String.
            filter_status: `"provisioning"`, `"ready"`, `"needs_format"`, `"deleting"` or
                `"failed"`.
            page_after: String.
            page_before: String.
            page_limit: Integer, 1 to 250; `20` by default.
            sort: `"created_at"`, `"-created_at"`, `"updated_at"`, `"-updated_at"`, `"name"` or
                `"-name"`; `"-created_at"` by default.

        Returns:
            Pages of `CloudfsFilesystemSummary`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422), `APIStatusError` (500)
            for an error status; `APIConnectionError` without a response.
        """
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
        """Retrieve a CloudFS.

        `GET /storage/cloudfs/{id}`

        Args:
            id: UUID.

        Returns:
            `CloudfsFilesystemDetail`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self, id: str, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystemDetail]:
        """Update a CloudFS.

        `PATCH /storage/cloudfs/{id}`

        Args:
            id: UUID.
            name: String, 1 to 63 characters, matching `^[a-z0-9._-]+$`.

        Returns:
            `CloudfsFilesystemDetail`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_UPDATE, path={"id": id}, body={"name": name}, options=options)
