"""`client.whatsapp.business_accounts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.whatsapp import WhatsappBusinessAccount

if TYPE_CHECKING:
    from telnyx_async.resources.whatsapp.business_accounts.phone_numbers import PhoneNumbers
    from telnyx_async.resources.whatsapp.business_accounts.settings import Settings

__all__ = ["BusinessAccounts"]

_DELETE = Operation(
    "DELETE", "/v2/whatsapp/business_accounts/{id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/v2/whatsapp/business_accounts",
    WhatsappBusinessAccount,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/v2/whatsapp/business_accounts/{id}", Data[WhatsappBusinessAccount], replay=Replay.SAFE
)


class BusinessAccounts(Resource):
    """WhatsApp business accounts."""

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        from telnyx_async.resources.whatsapp.business_accounts.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client)

    @cached_property
    def settings(self) -> Settings:
        from telnyx_async.resources.whatsapp.business_accounts.settings import Settings

        return Settings(self._client)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a WhatsApp business account.

        `DELETE /v2/whatsapp/business_accounts/{id}`

        Args:
            id: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WhatsappBusinessAccount]:
        """List WhatsApp business accounts.

        `GET /v2/whatsapp/business_accounts`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WhatsappBusinessAccount`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappBusinessAccount]:
        """Retrieve a WhatsApp business account.

        `GET /v2/whatsapp/business_accounts/{id}`

        Args:
            id: String.

        Returns:
            `WhatsappBusinessAccount`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
