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
    """User bundles."""

    async def create(
        self,
        *,
        idempotency_key: str | Unset = UNSET,
        items: Sequence[models.UserBundleItemParam | Model] | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[UserBundle]]:
        """Create a user bundle.

        `POST /bundle_pricing/user_bundles/bulk`

        Args:
            idempotency_key: UUID.
            items: List of objects with `billing_bundle_id`, `quantity`.
            authorization_bearer: String.

        Returns:
            `list[UserBundle]`, as `.data`.

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
        """Deactivate a user bundle.

        `DELETE /bundle_pricing/user_bundles/{user_bundle_id}`

        Args:
            user_bundle_id: UUID.
            authorization_bearer: String.

        Returns:
            `UserBundle`, as `.data`.

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
        """List user bundles.

        `GET /bundle_pricing/user_bundles`

        Args:
            filter: Object with `country_iso`, `resource`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            authorization_bearer: String.

        Returns:
            Pages of `UserBundle`: await the first one, or iterate over all rows.

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
        """List resources of a user bundle.

        `GET /bundle_pricing/user_bundles/{user_bundle_id}/resources`

        Args:
            user_bundle_id: UUID.
            authorization_bearer: String.

        Returns:
            `list[UserBundleResource]`, as `.data`.

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
        """List the user bundles that are not in use.

        `GET /bundle_pricing/user_bundles/unused`

        Args:
            filter: Object with `country_iso`, `resource`.
            authorization_bearer: String.

        Returns:
            `list[UnusedUserBundle]`, as `.data`.

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
        """Retrieve a user bundle.

        `GET /bundle_pricing/user_bundles/{user_bundle_id}`

        Args:
            user_bundle_id: UUID.
            authorization_bearer: String.

        Returns:
            `UserBundle`, as `.data`.

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
