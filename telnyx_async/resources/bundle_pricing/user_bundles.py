"""`client.bundle_pricing.user_bundles`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.bundle_pricing import UnusedUserBundle, UserBundle, UserBundleResource

__all__ = ["UserBundles"]

_CREATE = Operation(
    "POST",
    "/bundle_pricing/user_bundles/bulk",
    Data[list[UserBundle]],
    nested=lambda: {"items": Sequence[models.UserBundleItemParam]},
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DEACTIVATE = Operation(
    "DELETE", "/bundle_pricing/user_bundles/{user_bundle_id}", Data[UserBundle], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/bundle_pricing/user_bundles",
    UserBundle,
    nested=lambda: {"filter": models.UserBundleFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_RESOURCES = Operation(
    "GET",
    "/bundle_pricing/user_bundles/{user_bundle_id}/resources",
    Data[list[UserBundleResource]],
    replay=Replay.SAFE,
)
_LIST_UNUSED = Operation(
    "GET",
    "/bundle_pricing/user_bundles/unused",
    Data[list[UnusedUserBundle]],
    nested=lambda: {"filter": models.UserBundleFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET", "/bundle_pricing/user_bundles/{user_bundle_id}", Data[UserBundle], replay=Replay.SAFE
)


class UserBundles(Resource):
    """Bundles the account has bought, and what is assigned to them."""

    async def create(
        self,
        *,
        idempotency_key: str | Unset = UNSET,
        items: Sequence[models.UserBundleItemParam | Model] | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[UserBundle]]:
        """Buy bundles, several at once.

        `POST /bundle_pricing/user_bundles/bulk`

        Args:
            idempotency_key: UUID of your own, new for each order; a repeated request with the
                same key does not order twice.
            items: What to buy: one entry for each bundle, with its quantity. List of objects
                with `billing_bundle_id`, `quantity`.
            authorization_bearer: API key in its own header, for the bundle service; the
                client's key is used without it.

        Returns:
            `list[UserBundle]`, as `.data`: `id`, `active`, `billing_bundle`, `resources` and 3 more
            fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"authorization_bearer": authorization_bearer},
            body={"idempotency_key": idempotency_key, "items": items},
            options=options,
        )

    async def deactivate(
        self,
        user_bundle_id: str,
        *,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[UserBundle]:
        """Deactivate a bundle: it is no longer billed and cannot be used.

        `DELETE /bundle_pricing/user_bundles/{user_bundle_id}`

        Args:
            user_bundle_id: Bundle bought by the account, from
                `bundle_pricing.user_bundles.list`. UUID.
            authorization_bearer: API key in its own header, for the bundle service; the
                client's key is used without it.

        Returns:
            `UserBundle`, as `.data`: `id`, `active`, `billing_bundle`, `resources` and 3 more
            fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DEACTIVATE,
            path={"user_bundle_id": user_bundle_id},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )

    def list(
        self,
        *,
        filter: models.UserBundleFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[UserBundle]:
        """List the bundles of the account, page by page.

        `GET /bundle_pricing/user_bundles`

        Args:
            filter: Narrows the bundles by country or by the phone number assigned to them.
                Object with `country_iso`, `resource`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            authorization_bearer: API key in its own header, for the bundle service; the
                client's key is used without it.

        Returns:
            A page of `UserBundle` rows (`id`, `active`, `billing_bundle`, `resources` and 3 more
            fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `APIStatusError` (any other) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )

    async def list_resources(
        self,
        user_bundle_id: str,
        *,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[UserBundleResource]]:
        """List what is assigned to a bundle, usually phone numbers.

        `GET /bundle_pricing/user_bundles/{user_bundle_id}/resources`

        Args:
            user_bundle_id: Bundle bought by the account, from
                `bundle_pricing.user_bundles.list`. UUID.
            authorization_bearer: API key in its own header, for the bundle service; the
                client's key is used without it.

        Returns:
            `list[UserBundleResource]`, as `.data`: `id`, `resource`, `resource_type` and 2 more
            fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST_RESOURCES,
            path={"user_bundle_id": user_bundle_id},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )

    async def list_unused(
        self,
        *,
        filter: models.UserBundleFilter | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[UnusedUserBundle]]:
        """List bought bundles to which nothing is assigned.

        `GET /bundle_pricing/user_bundles/unused`

        Args:
            filter: Narrows the bundles by country or by the phone number assigned to them.
                Object with `country_iso`, `resource`.
            authorization_bearer: API key in its own header, for the bundle service; the
                client's key is used without it.

        Returns:
            `list[UnusedUserBundle]`, as `.data`: `billing_bundle` and `user_bundle_ids`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `APIStatusError` (any other) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST_UNUSED,
            query={"filter": filter},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )

    async def retrieve(
        self,
        user_bundle_id: str,
        *,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[UserBundle]:
        """Retrieve a bundle of the account: its offer and what is assigned to it.

        `GET /bundle_pricing/user_bundles/{user_bundle_id}`

        Args:
            user_bundle_id: Bundle bought by the account, from
                `bundle_pricing.user_bundles.list`. UUID.
            authorization_bearer: API key in its own header, for the bundle service; the
                client's key is used without it.

        Returns:
            `UserBundle`, as `.data`: `id`, `active`, `billing_bundle`, `resources` and 3 more
            fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_bundle_id": user_bundle_id},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )
