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
    """Accounts of your customers that you manage; Telnyx must have approved you as a manager.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Disable managed accounts, and enable them again."""
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
        """Create an account for a customer, which you manage.

        `POST /managed_accounts`

        Args:
            business_name: Company the account is for; becomes the name of its organization.
            email: Address with which the account signs in; if left out, one is derived from
                yours.
            managed_account_allow_custom_pricing: Whether the managed account can have prices of
                its own; with `false` it pays the manager account's. Changes take a while to reach
                billing.
            password: Password to sign in to the portal; without one nobody can sign in directly
                until it is reset.
            rollup_billing: Whether charges go to the manager account's balance; the managed
                account then has none of its own. Later changes only through Telnyx support.

        Returns:
            `ManagedAccount`, as `.data`: `id`, `api_key`, `api_token`, `api_user`, `email`,
            `manager_account_id` and 7 more fields.

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
        """Count how many outbound channels you can give to managed accounts.

        `GET /managed_accounts/allocatable_global_outbound_channels`

        Returns:
            `AllocatableOutboundChannels`, as `.data`: `allocatable_global_outbound_channels`,
            `managed_account_allow_custom_pricing`, `total_global_channels_allocated` and 1 more
            field.

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
        """List the accounts you manage, page by page.

        `GET /managed_accounts`

        Args:
            filter: Conditions on email address, organization name or status of the accounts.
                Object with `email`, `organization_name`, `status`.
            include_cancelled_accounts: Whether the list also shows accounts that have been
                canceled. Default `false`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: `created_at` or `email`, ascending; with a leading `-` descending. Default
                `"created_at"`.

        Returns:
            A page of `ManagedAccountSummary` rows (`id`, `api_user`, `email`, `manager_account_id`,
            `managed_account_allow_custom_pricing`, `organization_name` and 4 more fields);
            iterating goes on through all pages.

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
        """Retrieve a managed account with its balance and API keys.

        `GET /managed_accounts/{id}`

        Args:
            id: Managed account to look up, from `managed_accounts.list`.

        Returns:
            `ManagedAccount`, as `.data`: `id`, `api_key`, `api_token`, `api_user`, `email`,
            `manager_account_id` and 7 more fields.

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
        """Change whether a managed account can have prices of its own.

        `PATCH /managed_accounts/{id}`

        Args:
            id: Managed account to change, from `managed_accounts.list`.
            managed_account_allow_custom_pricing: Whether the managed account can have prices of
                its own; with `false` it pays the manager account's. Changes take a while to reach
                billing.

        Returns:
            `ManagedAccount`, as `.data`: `id`, `api_key`, `api_token`, `api_user`, `email`,
            `manager_account_id` and 7 more fields.

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
        """Set how many of your outbound channels a managed account has.

        `PATCH /managed_accounts/{id}/update_global_channel_limit`

        Args:
            id: Managed account that gets the channels, from `managed_accounts.list`.
            channel_limit: How many of your global outbound channels the account gets; with `0`
                it cannot make outgoing calls.

        Returns:
            `ManagedAccountGlobalChannelLimit`, as `.data`: `id`, `channel_limit`, `email`,
            `manager_account_id` and 1 more field.

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
