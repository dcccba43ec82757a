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
    """Exports of the account's phone numbers as CSV.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        *,
        csv_format: Literal["V1", "V2"] | Unset = UNSET,
        filter: models.CsvDownloadFilter | Unset = UNSET,
        include_managed_accounts: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[CsvDownload]]:
        """Start an export of phone numbers as CSV.

        `POST /phone_numbers/csv_downloads`

        Args:
            csv_format: Layout of the file: `V1` is the old one, kept as default; `V2` is newer
                and can include managed accounts.
            filter: Which numbers to export; all of the account without it. Object with
                `billing_group_id`, `connection_id`, `customer_reference`, `emergency_address_id`,
                `has_bundle`, `phone_number`, `status`, `tag` and 2 more.
            include_managed_accounts: Also exports the numbers of managed accounts, with columns
                that name the owner. Only for `V2`, and only with access to managed accounts.

        Returns:
            `list[CsvDownload]`, as `.data`: `id`, `status`, `url` and 1 more field.

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
        """List the exports of phone numbers, page by page.

        `GET /phone_numbers/csv_downloads`

        Args:
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `CsvDownload` rows (`id`, `status`, `url` and 1 more field); iterating goes on
            through all pages.

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
        """Retrieve an export: its status, and where to download it once complete.

        `GET /phone_numbers/csv_downloads/{id}`

        Args:
            id: Export, from `phone_numbers.csv_downloads.create`.

        Returns:
            `list[CsvDownload]`, as `.data`: `id`, `status`, `url` and 1 more field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
