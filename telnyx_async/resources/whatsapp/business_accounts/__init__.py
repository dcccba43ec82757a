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
    """WhatsApp Business Accounts (WABA) linked to your account.

    Sub-resources: `phone_numbers`, `settings`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers of a WhatsApp Business Account."""
        from telnyx_async.resources.whatsapp.business_accounts.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client)

    @cached_property
    def settings(self) -> Settings:
        """Name, time zone and webhooks of a WhatsApp Business Account."""
        from telnyx_async.resources.whatsapp.business_accounts.settings import Settings

        return Settings(self._client)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Unlink a WhatsApp Business Account from Telnyx.

        `DELETE /v2/whatsapp/business_accounts/{id}`

        Args:
            id: WhatsApp Business Account to unlink from Telnyx, from
                `whatsapp.business_accounts.list`.

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
        """List the WhatsApp Business Accounts linked to your account.

        `GET /v2/whatsapp/business_accounts`

        Args:
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WhatsappBusinessAccount` rows (`id`, `name`, `status`,
            `account_review_status`, `business_verification_status`, `country` and 4 more fields);
            iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappBusinessAccount]:
        """Retrieve a WhatsApp Business Account and its standing at Meta.

        `GET /v2/whatsapp/business_accounts/{id}`

        Args:
            id: WhatsApp Business Account to look up, from `whatsapp.business_accounts.list`.

        Returns:
            `WhatsappBusinessAccount`, as `.data`: `id`, `name`, `status`, `account_review_status`,
            `business_verification_status`, `country` and 4 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
