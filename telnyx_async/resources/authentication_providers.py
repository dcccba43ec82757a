"""`client.authentication_providers`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.authentication_providers import AuthenticationProvider

__all__ = ["AuthenticationProviders"]

_CREATE = Operation(
    "POST",
    "/authentication_providers",
    Data[AuthenticationProvider],
    nested=lambda: {"settings": models.AuthenticationProviderSettingsParam},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/authentication_providers/{id}", Data[AuthenticationProvider], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/authentication_providers",
    AuthenticationProvider,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/authentication_providers/{id}", Data[AuthenticationProvider], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/authentication_providers/{id}",
    Data[AuthenticationProvider],
    nested=lambda: {"settings": models.AuthenticationProviderSettingsParam},
    body=BodyKind.JSON,
)


class AuthenticationProviders(Resource):
    """Authentication providers."""

    async def create(
        self,
        *,
        name: str,
        settings: models.AuthenticationProviderSettingsParam | Model,
        short_name: str,
        active: bool | Unset = UNSET,
        settings_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AuthenticationProvider]:
        """Create an authentication provider.

        `POST /authentication_providers`

        Args:
            name: String.
            settings: Object with `idp_cert_fingerprint`, `idp_entity_id`, `idp_sso_target_url`,
                `idp_cert_fingerprint_algorithm`.
            short_name: String.
            active: True or false; true by default.
            settings_url: URL.

        Returns:
            `AuthenticationProvider`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "settings": settings,
                "short_name": short_name,
                "active": active,
                "settings_url": settings_url,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[AuthenticationProvider]:
        """Delete an authentication provider.

        `DELETE /authentication_providers/{id}`

        Args:
            id: String.

        Returns:
            `AuthenticationProvider`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal[
            "name",
            "-name",
            "short_name",
            "-short_name",
            "active",
            "-active",
            "created_at",
            "-created_at",
            "updated_at",
            "-updated_at",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AuthenticationProvider]:
        """List authentication providers.

        `GET /authentication_providers`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"name"`, `"-name"`, `"short_name"`, `"-short_name"`, `"active"`, `"-active"`,
                `"created_at"`, `"-created_at"` or one of 2 more; `"-created_at"` by default.

        Returns:
            Pages of `AuthenticationProvider`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"page[number]": page_number, "page[size]": page_size, "sort": sort},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[AuthenticationProvider]:
        """Retrieve an authentication provider.

        `GET /authentication_providers/{id}`

        Args:
            id: String.

        Returns:
            `AuthenticationProvider`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        active: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        settings: models.AuthenticationProviderSettingsParam | Model | Unset = UNSET,
        settings_url: str | Unset = UNSET,
        short_name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AuthenticationProvider]:
        """Update an authentication provider.

        `PATCH /authentication_providers/{id}`

        Args:
            id: String.
            active: True or false; true by default.
            name: String.
            settings: Object with `idp_cert_fingerprint`, `idp_entity_id`, `idp_sso_target_url`,
                `idp_cert_fingerprint_algorithm`.
            settings_url: URL.
            short_name: String.

        Returns:
            `AuthenticationProvider`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "active": active,
                "name": name,
                "settings": settings,
                "settings_url": settings_url,
                "short_name": short_name,
            },
            options=options,
        )
