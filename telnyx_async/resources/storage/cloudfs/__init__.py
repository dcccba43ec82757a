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
    """Filesystems that many machines can mount at once (JuiceFS on cloud storage).

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Rotate the metadata token of a filesystem."""
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
        """Create a filesystem; only this response has its metadata token.

        `POST /storage/cloudfs`

        Takes seconds to minutes and returns with status `ready`. `meta_token` and `meta_url` are
        never shown again: store them, or issue new ones with `actions.rotate_meta_token`. A name in
        use is refused (422). The same `idempotency_key` creates no second one within 24 hours.

        Args:
            name: Name of the filesystem, unique in the organization: lower-case letters,
                digits, `.`, `_` and `-`. 1 to 63 characters, matching `^[a-z0-9._-]+$`.
            region: Region in which data and metadata are kept: `us-central-1`, `us-east-1` or
                `us-west-1`.
            idempotency_key: Text of your own, new for each request; a repetition within 24
                hours gets the first response again instead of acting twice. 1 to 255 characters,
                matching `^[A-Za-z0-9_-]+$`.

        Returns:
            `CloudfsFilesystem`, as `.data`: `id`, `name`, `status`, `meta_token`, `meta_url`,
            `region` and 5 more fields.

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
        """Delete a filesystem with its data and metadata for good.

        `DELETE /storage/cloudfs/{id}`

        Cannot be undone. Refused (409) while it is being created; possibly also while there are
        data in it: empty the bucket first.

        Args:
            id: Filesystem, from `storage.cloudfs.create` or its list. UUID.

        Returns:
            `CloudfsFilesystemDetail`, as `.data`: `id`, `name`, `status`, `error`, `meta_url`,
            `region` and 5 more fields.

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
        """List the filesystems of the organization.

        `GET /storage/cloudfs`

        Args:
            filter_name: Only filesystems with this name.
            filter_region: Only filesystems in this region.
            filter_status: Only filesystems in this state; `ready` can be used.
                `"provisioning"`, `"ready"`, `"needs_format"`, `"deleting"` or `"failed"`.
            page_after: Returns the page behind this cursor: `meta.cursors.after` of the
                previous response.
            page_before: Returns the page in front of this cursor.
            page_limit: How many filesystems a page has. 1 to 250; default `20`.
            sort: Field to sort by, `-created_at` without it: `name`, `created_at` or
                `updated_at`, with a leading `-` from high to low. `"created_at"`, `"-created_at"`,
                `"updated_at"`, `"-updated_at"`, `"name"` or `"-name"`; default `"-created_at"`.

        Returns:
            A page of `CloudfsFilesystemSummary` rows (`id`, `name`, `status`, `region`,
            `s3_bucket`, `s3_endpoint` and 3 more fields); iterating goes on through all pages.

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
        """Retrieve a filesystem: its status, bucket, and metadata URL without the token.

        `GET /storage/cloudfs/{id}`

        Args:
            id: Filesystem, from `storage.cloudfs.create` or its list. UUID.

        Returns:
            `CloudfsFilesystemDetail`, as `.data`: `id`, `name`, `status`, `error`, `meta_url`,
            `region` and 5 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self, id: str, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[CloudfsFilesystemDetail]:
        """Rename a filesystem; nothing else can be changed.

        `PATCH /storage/cloudfs/{id}`

        Args:
            id: Filesystem, from `storage.cloudfs.create` or its list. UUID.
            name: Name of the filesystem, unique in the organization: lower-case letters,
                digits, `.`, `_` and `-`. 1 to 63 characters, matching `^[a-z0-9._-]+$`.

        Returns:
            `CloudfsFilesystemDetail`, as `.data`: `id`, `name`, `status`, `error`, `meta_url`,
            `region` and 5 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_UPDATE, path={"id": id}, body={"name": name}, options=options)
