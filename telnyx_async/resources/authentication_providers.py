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
    """Single sign-on: the identity providers (SAML) through which your users sign in."""

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
        """Set up single sign-on through your identity provider.

        `POST /authentication_providers`

        Args:
            name: What the provider is called in the portal.
            settings: SAML details of your identity provider; alternatively give `settings_url`.
                Object with `idp_cert_fingerprint`, `idp_entity_id`, `idp_sso_target_url`,
                `idp_cert_fingerprint_algorithm`.
            short_name: Short, URL-friendly name, unique at Telnyx: it becomes part of the
                address at which your users log in.
            active: Whether users can sign in through it right away. Default `true`.
            settings_url: Address of the identity provider's SAML metadata, from which the
                settings are read; ignored if `settings` are given.

        Returns:
            `AuthenticationProvider`, as `.data`: `id`, `name`, `activated_at`, `active`,
            `settings`, `short_name` and 4 more fields.

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
        """Delete an identity provider, so that nobody signs in through it any more.

        `DELETE /authentication_providers/{id}`

        Args:
            id: Provider to delete, from `authentication_providers.list`; users can no longer
                sign in through it.

        Returns:
            `AuthenticationProvider`, as `.data`: `id`, `name`, `activated_at`, `active`,
            `settings`, `short_name` and 4 more fields.

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
        """List the identity providers of the organization, page by page.

        `GET /authentication_providers`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Field to order by, with a leading `-` for descending; latest first by default.
                `"name"`, `"-name"`, `"short_name"`, `"-short_name"`, `"active"`, `"-active"`,
                `"created_at"`, `"-created_at"` or one of 2 more; default `"-created_at"`.

        Returns:
            A page of `AuthenticationProvider` rows (`id`, `name`, `activated_at`, `active`,
            `settings`, `short_name` and 4 more fields); iterating goes on through all pages.

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
        """Retrieve an identity provider with the SAML settings of both sides.

        `GET /authentication_providers/{id}`

        Args:
            id: Provider to look up, from `authentication_providers.list`.

        Returns:
            `AuthenticationProvider`, as `.data`: `id`, `name`, `activated_at`, `active`,
            `settings`, `short_name` and 4 more fields.

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
        """Change an identity provider's name, SAML settings or whether it is in use.

        `PATCH /authentication_providers/{id}`

        Args:
            id: Provider to change, from `authentication_providers.list`.
            active: `false` stops single sign-on through it without deleting it. Default `true`.
            name: What the provider is called in the portal.
            settings: SAML details of your identity provider; alternatively give `settings_url`.
                Object with `idp_cert_fingerprint`, `idp_entity_id`, `idp_sso_target_url`,
                `idp_cert_fingerprint_algorithm`.
            settings_url: Address of the identity provider's SAML metadata, from which the
                settings are read; ignored if `settings` are given.
            short_name: Short, URL-friendly name, unique at Telnyx: it becomes part of the
                address at which your users log in.

        Returns:
            `AuthenticationProvider`, as `.data`: `id`, `name`, `activated_at`, `active`,
            `settings`, `short_name` and 4 more fields.

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
