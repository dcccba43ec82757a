"""`client.oauth_clients`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.oauth_clients import OAuthClient

__all__ = ["OauthClients"]

_CREATE = Operation("POST", "/oauth_clients", Data[OAuthClient], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/oauth_clients/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/oauth_clients",
    OAuthClient,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/oauth_clients/{id}", Data[OAuthClient], replay=Replay.SAFE)
_UPDATE = Operation(
    "PUT", "/oauth_clients/{id}", Data[OAuthClient], body=BodyKind.JSON, replay=Replay.SAFE
)


class OauthClients(Resource):
    """OAuth clients."""

    async def create(
        self,
        *,
        allowed_grant_types: Sequence[
            Literal["authorization_code", "client_credentials", "refresh_token"]
        ],
        allowed_scopes: Sequence[str],
        client_type: Literal["public", "confidential"],
        name: str,
        logo_uri: str | Unset = UNSET,
        policy_uri: str | Unset = UNSET,
        redirect_uris: Sequence[str] | Unset = UNSET,
        require_pkce: bool | Unset = UNSET,
        tos_uri: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OAuthClient]:
        """Create an OAuth client.

        `POST /oauth_clients`

        Args:
            allowed_grant_types: List of `"authorization_code"`, `"client_credentials"` or
                `"refresh_token"`.
            allowed_scopes: List of strings.
            client_type: `"public"` or `"confidential"`.
            name: String.
            logo_uri: URL.
            policy_uri: URL.
            redirect_uris: List of URLs.
            require_pkce: True or false; false by default.
            tos_uri: URL.

        Returns:
            `OAuthClient`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "allowed_grant_types": allowed_grant_types,
                "allowed_scopes": allowed_scopes,
                "client_type": client_type,
                "name": name,
                "logo_uri": logo_uri,
                "policy_uri": policy_uri,
                "redirect_uris": redirect_uris,
                "require_pkce": require_pkce,
                "tos_uri": tos_uri,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an OAuth client.

        `DELETE /oauth_clients/{id}`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_allowed_grant_types_contains: Literal[
            "client_credentials", "authorization_code", "refresh_token"
        ]
        | Unset = UNSET,
        filter_client_id: str | Unset = UNSET,
        filter_client_type: Literal["confidential", "public"] | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        filter_name_contains: str | Unset = UNSET,
        filter_verified: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OAuthClient]:
        """List OAuth clients.

        `GET /oauth_clients`

        Args:
            filter_allowed_grant_types_contains: `"client_credentials"`, `"authorization_code"`
                or `"refresh_token"`.
            filter_client_id: String.
            filter_client_type: `"confidential"` or `"public"`.
            filter_name: String.
            filter_name_contains: String.
            filter_verified: True or false.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.

        Returns:
            Pages of `OAuthClient`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[allowed_grant_types][contains]": filter_allowed_grant_types_contains,
                "filter[client_id]": filter_client_id,
                "filter[client_type]": filter_client_type,
                "filter[name]": filter_name,
                "filter[name][contains]": filter_name_contains,
                "filter[verified]": filter_verified,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[OAuthClient]:
        """Retrieve an OAuth client.

        `GET /oauth_clients/{id}`

        Args:
            id: UUID.

        Returns:
            `OAuthClient`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        allowed_grant_types: Sequence[
            Literal["authorization_code", "client_credentials", "refresh_token"]
        ]
        | Unset = UNSET,
        allowed_scopes: Sequence[str] | Unset = UNSET,
        logo_uri: str | Unset = UNSET,
        name: str | Unset = UNSET,
        policy_uri: str | Unset = UNSET,
        redirect_uris: Sequence[str] | Unset = UNSET,
        require_pkce: bool | Unset = UNSET,
        tos_uri: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OAuthClient]:
        """Update an OAuth client.

        `PUT /oauth_clients/{id}`

        Args:
            id: UUID.
            allowed_grant_types: List of `"authorization_code"`, `"client_credentials"` or
                `"refresh_token"`.
            allowed_scopes: List of strings.
            logo_uri: URL.
            name: String.
            policy_uri: URL.
            redirect_uris: List of URLs.
            require_pkce: True or false.
            tos_uri: URL.

        Returns:
            `OAuthClient`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "allowed_grant_types": allowed_grant_types,
                "allowed_scopes": allowed_scopes,
                "logo_uri": logo_uri,
                "name": name,
                "policy_uri": policy_uri,
                "redirect_uris": redirect_uris,
                "require_pkce": require_pkce,
                "tos_uri": tos_uri,
            },
            options=options,
        )
