"""`client.phone_number_blocks.jobs`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.phone_number_blocks import PhoneNumberBlockJob

__all__ = ["Jobs"]

_DELETE_PHONE_NUMBER_BLOCK = Operation(
    "POST",
    "/phone_number_blocks/jobs/delete_phone_number_block",
    Data[PhoneNumberBlockJob],
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/phone_number_blocks/jobs",
    PhoneNumberBlockJob,
    nested=lambda: {"filter": models.PhoneNumberBlockJobFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/phone_number_blocks/jobs/{id}", Data[PhoneNumberBlockJob], replay=Replay.SAFE
)


class Jobs(Resource):
    """Background jobs that delete blocks of numbers.

    Guide: `docs/numbers.md`.
    """

    async def delete_phone_number_block(
        self, *, phone_number_block_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberBlockJob]:
        """Start a background job that releases all numbers of a block.

        `POST /phone_number_blocks/jobs/delete_phone_number_block`

        The block is gone when all its numbers are; if some failed, start another job.

        Args:
            phone_number_block_id: Block whose numbers are all deleted, from the listing of the
                account's number blocks.

        Returns:
            `PhoneNumberBlockJob`, as `.data`: `id`, `status`, `etc`, `failed_operations`,
            `successful_operations`, `type` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_PHONE_NUMBER_BLOCK,
            body={"phone_number_block_id": phone_number_block_id},
            options=options,
        )

    def list(
        self,
        *,
        filter: models.PhoneNumberBlockJobFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberBlockJob]:
        """List the jobs on number blocks, newest first.

        `GET /phone_number_blocks/jobs`

        Args:
            filter: Narrows the jobs by type and status. Object with `status`, `type`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: `created_at` puts the oldest jobs first; without it, the newest come first.

        Returns:
            A page of `PhoneNumberBlockJob` rows (`id`, `status`, `etc`, `failed_operations`,
            `successful_operations`, `type` and 3 more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberBlockJob]:
        """Retrieve a job on a number block: its progress and errors.

        `GET /phone_number_blocks/jobs/{id}`

        Args:
            id: Job on a block, from `phone_number_blocks.jobs.list` or the response that
                started it.

        Returns:
            `PhoneNumberBlockJob`, as `.data`: `id`, `status`, `etc`, `failed_operations`,
            `successful_operations`, `type` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
