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
    """OAuth clients: the applications that may ask for access to Telnyx accounts."""

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
        """Create an OAuth client; the secret of a confidential one is in the response.

        `POST /oauth_clients`

        Args:
            allowed_grant_types: OAuth flows the client is permitted to use at `oauth.token`.
                List of `"authorization_code"`, `"client_credentials"` or `"refresh_token"`.
            allowed_scopes: The most rights a token of this client can carry; a request for
                others is refused.
            client_type: `confidential` for servers that can keep a secret; `public` for apps
                and browsers, which cannot and need PKCE.
            name: What the application is called, for you and on the consent page.
            logo_uri: Address of the application's logo, shown on the consent page.
            policy_uri: Address of the application's privacy policy, linked from the consent
                page.
            redirect_uris: Addresses to which users may be sent back after consent; the one used
                must match exactly. Needed for `authorization_code`.
            require_pkce: Whether the authorization code flow is refused without a PKCE
                challenge; advisable for every public client. Default `false`.
            tos_uri: Address of the application's terms of service, linked from the consent
                page.

        Returns:
            `OAuthClient`, as `.data`: `name`, `client_id`, `client_type`, `org_id`, `require_pkce`,
            `allowed_grant_types` and 10 more fields.

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
        """Delete an OAuth client for good.

        `DELETE /oauth_clients/{id}`

        Args:
            id: OAuth client to delete for good, from `oauth_clients.list`. UUID.

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
        """List the OAuth clients of the account, page by page.

        `GET /oauth_clients`

        Args:
            filter_allowed_grant_types_contains: Only clients that may use this OAuth flow.
                `"client_credentials"`, `"authorization_code"` or `"refresh_token"`.
            filter_client_id: Only the client that has this public identifier.
            filter_client_type: Only confidential or only public clients. `"confidential"` or
                `"public"`.
            filter_name: Only the client with exactly this name.
            filter_name_contains: Only clients in whose name this text occurs.
            filter_verified: Only clients that Telnyx has verified (`true`), or only the others.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.

        Returns:
            A page of `OAuthClient` rows (`name`, `client_id`, `client_type`, `org_id`,
            `require_pkce`, `allowed_grant_types` and 10 more fields); iterating goes on through all
            pages.

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
        """Retrieve an OAuth client by its identifier.

        `GET /oauth_clients/{id}`

        Args:
            id: OAuth client to look up, from `oauth_clients.list`. UUID.

        Returns:
            `OAuthClient`, as `.data`: `name`, `client_id`, `client_type`, `org_id`, `require_pkce`,
            `allowed_grant_types` and 10 more fields.

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
        """Change an OAuth client's name, addresses, flows or scopes.

        `PUT /oauth_clients/{id}`

        Args:
            id: OAuth client to change, from `oauth_clients.list`. UUID.
            allowed_grant_types: OAuth flows the client is permitted to use at `oauth.token`.
                List of `"authorization_code"`, `"client_credentials"` or `"refresh_token"`.
            allowed_scopes: The most rights a token of this client can carry; a request for
                others is refused.
            logo_uri: Address of the application's logo, shown on the consent page.
            name: What the application is called, for you and on the consent page.
            policy_uri: Address of the application's privacy policy, linked from the consent
                page.
            redirect_uris: Addresses to which users may be sent back after consent; the one used
                must match exactly. Needed for `authorization_code`.
            require_pkce: Whether the authorization code flow is refused without a PKCE
                challenge; advisable for every public client.
            tos_uri: Address of the application's terms of service, linked from the consent
                page.

        Returns:
            `OAuthClient`, as `.data`: `name`, `client_id`, `client_type`, `org_id`, `require_pkce`,
            `allowed_grant_types` and 10 more fields.

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
