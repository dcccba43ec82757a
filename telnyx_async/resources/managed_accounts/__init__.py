"""`client.managed_accounts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.managed_accounts import (
    AllocatableOutboundChannels,
    ManagedAccount,
    ManagedAccountGlobalChannelLimit,
    ManagedAccountSummary,
)

if TYPE_CHECKING:
    from telnyx_async.resources.managed_accounts.actions import Actions

__all__ = ["ManagedAccounts"]

_CREATE = Operation("POST", "/managed_accounts", Data[ManagedAccount], body=BodyKind.JSON)
_GET_ALLOCATABLE_GLOBAL_OUTBOUND_CHANNELS = Operation(
    "GET",
    "/managed_accounts/allocatable_global_outbound_channels",
    Data[AllocatableOutboundChannels],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/managed_accounts",
    ManagedAccountSummary,
    nested=lambda: {"filter": models.ManagedAccountFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/managed_accounts/{id}", Data[ManagedAccount], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/managed_accounts/{id}", Data[ManagedAccount], body=BodyKind.JSON)
_UPDATE_GLOBAL_CHANNEL_LIMIT = Operation(
    "PATCH",
    "/managed_accounts/{id}/update_global_channel_limit",
    Data[ManagedAccountGlobalChannelLimit],
    body=BodyKind.JSON,
)


class ManagedAccounts(Resource):
    """Managed accounts."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.managed_accounts.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        business_name: str,
        email: str | Unset = UNSET,
        managed_account_allow_custom_pricing: bool | Unset = UNSET,
        password: str | Unset = UNSET,
        rollup_billing: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ManagedAccount]:
        """Create a managed account.

        `POST /managed_accounts`

        Args:
            business_name: String.
            email: String.
            managed_account_allow_custom_pricing: True or false.
            password: String.
            rollup_billing: True or false.

        Returns:
            `ManagedAccount`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "business_name": business_name,
                "email": email,
                "managed_account_allow_custom_pricing": managed_account_allow_custom_pricing,
                "password": password,
                "rollup_billing": rollup_billing,
            },
            options=options,
        )

    async def get_allocatable_global_outbound_channels(
        self, **options: Unpack[RequestOptions]
    ) -> Data[AllocatableOutboundChannels]:
        """Retrieve the allocatable global outbound channels.

        `GET /managed_accounts/allocatable_global_outbound_channels`

        Returns:
            `AllocatableOutboundChannels`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_ALLOCATABLE_GLOBAL_OUTBOUND_CHANNELS, options=options)

    def list(
        self,
        *,
        filter: models.ManagedAccountFilter | Unset = UNSET,
        include_cancelled_accounts: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "email"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ManagedAccountSummary]:
        """List managed accounts.

        `GET /managed_accounts`

        Args:
            filter: Object with `email`, `organization_name`, `status`.
            include_cancelled_accounts: True or false; false by default.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"created_at"` or `"email"`; `"created_at"` by default.

        Returns:
            Pages of `ManagedAccountSummary`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "include_cancelled_accounts": include_cancelled_accounts,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[ManagedAccount]:
        """Retrieve a managed account.

        `GET /managed_accounts/{id}`

        Args:
            id: String.

        Returns:
            `ManagedAccount`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        managed_account_allow_custom_pricing: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ManagedAccount]:
        """Update a managed account.

        `PATCH /managed_accounts/{id}`

        Args:
            id: String.
            managed_account_allow_custom_pricing: True or false.

        Returns:
            `ManagedAccount`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"managed_account_allow_custom_pricing": managed_account_allow_custom_pricing},
            options=options,
        )

    async def update_global_channel_limit(
        self, id: str, *, channel_limit: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[ManagedAccountGlobalChannelLimit]:
        """Update the global channel limit of a managed account.

        `PATCH /managed_accounts/{id}/update_global_channel_limit`

        Args:
            id: String.
            channel_limit: Integer.

        Returns:
            `ManagedAccountGlobalChannelLimit`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_GLOBAL_CHANNEL_LIMIT,
            path={"id": id},
            body={"channel_limit": channel_limit},
            options=options,
        )
