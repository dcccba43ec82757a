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
    """Phone number block jobs."""

    async def delete_phone_number_block(
        self, *, phone_number_block_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberBlockJob]:
        """Start to delete all numbers of a phone number block.

        `POST /phone_number_blocks/jobs/delete_phone_number_block`

        Args:
            phone_number_block_id: String.

        Returns:
            `PhoneNumberBlockJob`, as `.data`.

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
        """List phone number block jobs.

        `GET /phone_number_blocks/jobs`

        Args:
            filter: Object with `status`, `type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"created_at"`.

        Returns:
            Pages of `PhoneNumberBlockJob`: await the first one, or iterate over all rows.

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
        """Retrieve a phone number block job.

        `GET /phone_number_blocks/jobs/{id}`

        Args:
            id: String.

        Returns:
            `PhoneNumberBlockJob`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
