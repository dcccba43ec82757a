"""`client.phone_numbers.csv_downloads`."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.phone_numbers import CsvDownload

__all__ = ["CsvDownloads"]

_CREATE = Operation(
    "POST",
    "/phone_numbers/csv_downloads",
    Data[list[CsvDownload]],
    nested=lambda: {"filter": models.CsvDownloadFilter},
    names={
        "filter": {
            "voice_connection_name": "voice.connection_name",
            "voice_usage_payment_method": "voice.usage_payment_method",
        }
    },
)
_LIST = Operation(
    "GET",
    "/phone_numbers/csv_downloads",
    CsvDownload,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/phone_numbers/csv_downloads/{id}", Data[list[CsvDownload]], replay=Replay.SAFE
)


class CsvDownloads(Resource):
    """Phone number CSV downloads."""

    async def create(
        self,
        *,
        csv_format: Literal["V1", "V2"] | Unset = UNSET,
        filter: models.CsvDownloadFilter | Unset = UNSET,
        include_managed_accounts: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[CsvDownload]]:
        """Create a phone number CSV download.

        `POST /phone_numbers/csv_downloads`

        Args:
            csv_format: `"V1"` or `"V2"`; `"V1"` by default.
            filter: Object with `billing_group_id`, `connection_id`, `customer_reference`,
                `emergency_address_id`, `has_bundle`, `phone_number`, `status`, `tag` and 2 more.
            include_managed_accounts: True or false.

        Returns:
            `list[CsvDownload]`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            query={
                "csv_format": csv_format,
                "filter": filter,
                "include_managed_accounts": include_managed_accounts,
            },
            options=options,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CsvDownload]:
        """List phone number CSV downloads.

        `GET /phone_numbers/csv_downloads`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `CsvDownload`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[CsvDownload]]:
        """Retrieve a phone number CSV download.

        `GET /phone_numbers/csv_downloads/{id}`

        Args:
            id: String.

        Returns:
            `list[CsvDownload]`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
