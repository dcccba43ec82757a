"""`client.oauth`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.oauth import (
    OAuthConsentRequest,
    OAuthIntrospection,
    OAuthJwks,
    OAuthRedirect,
    OAuthRegistration,
    OAuthToken,
)

__all__ = ["Oauth"]

_GRANTS = Operation("POST", "/oauth/grants", OAuthRedirect, body=BodyKind.JSON)
_INTROSPECT = Operation("POST", "/oauth/introspect", OAuthIntrospection, body=BodyKind.JSON)
_REGISTER = Operation("POST", "/oauth/register", OAuthRegistration, body=BodyKind.JSON)
_RETRIEVE = Operation(
    "GET", "/oauth/consent/{consent_token}", Data[OAuthConsentRequest], replay=Replay.SAFE
)
_RETRIEVE_AUTHORIZE = Operation(
    "GET", "/oauth/authorize", str, accept="text/html", replay=Replay.SAFE
)
_RETRIEVE_JWKS = Operation("GET", "/oauth/jwks", OAuthJwks, replay=Replay.SAFE, needs_key=False)
_TOKEN = Operation("POST", "/oauth/token", OAuthToken, body=BodyKind.JSON, needs_key=False)


class Oauth(Resource):
    """The OAuth 2.0 flows: consent of users, tokens, and their checking."""

    async def grants(
        self, *, allowed: bool, consent_token: str, **options: Unpack[RequestOptions]
    ) -> OAuthRedirect:
        """Grant or deny the access that an application asks for.

        `POST /oauth/grants`

        Args:
            allowed: The user's decision: `true` lets the application in, `false` turns it away.
            consent_token: Token that stands for the pending consent while the user decides.

        Returns:
            `OAuthRedirect`: `redirect_uri`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _GRANTS, body={"allowed": allowed, "consent_token": consent_token}, options=options
        )

    async def introspect(
        self, *, token: str, **options: Unpack[RequestOptions]
    ) -> OAuthIntrospection:
        """Check whether an OAuth token is active, and its scope.

        `POST /oauth/introspect`

        Args:
            token: Access token to be examined.

        Returns:
            `OAuthIntrospection`: `active`, `aud`, `client_id`, `exp`, `iat`, `iss` and 1 more
            field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_INTROSPECT, body={"token": token}, options=options)

    async def register(
        self,
        *,
        client_name: str | Unset = UNSET,
        grant_types: Sequence[Literal["authorization_code", "client_credentials", "refresh_token"]]
        | Unset = UNSET,
        logo_uri: str | Unset = UNSET,
        policy_uri: str | Unset = UNSET,
        redirect_uris: Sequence[str] | Unset = UNSET,
        response_types: Sequence[str] | Unset = UNSET,
        scope: str | Unset = UNSET,
        token_endpoint_auth_method: Literal["none", "client_secret_basic", "client_secret_post"]
        | Unset = UNSET,
        tos_uri: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> OAuthRegistration:
        """Register an OAuth client dynamically (RFC 7591).

        `POST /oauth/register`

        Args:
            client_name: Name of the application, shown to users on the consent page.
            grant_types: OAuth flows the client may use: with a user (`authorization_code`), by
                itself (`client_credentials`), renewal (`refresh_token`). List of
                `"authorization_code"`, `"client_credentials"` or `"refresh_token"`.
            logo_uri: Address of the application's logo, shown on the consent page.
            policy_uri: Address of the application's privacy policy, linked from the consent
                page.
            redirect_uris: Addresses to which users may be sent back after consent; the one used
                must match exactly. Needed for `authorization_code`.
            response_types: What the authorization endpoint may return to the client; `code` for
                the authorization code flow.
            scope: Rights the client wants to be able to ask for, separated by spaces.
            token_endpoint_auth_method: How the client proves itself when it fetches tokens:
                secret in the header (`client_secret_basic`) or body (`client_secret_post`), or
                `none` for public clients. Default `"client_secret_basic"`.
            tos_uri: Address of the application's terms of service, linked from the consent
                page.

        Returns:
            `OAuthRegistration`: `client_id`, `client_id_issued_at`, `client_name`, `client_secret`,
            `grant_types`, `logo_uri` and 6 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REGISTER,
            body={
                "client_name": client_name,
                "grant_types": grant_types,
                "logo_uri": logo_uri,
                "policy_uri": policy_uri,
                "redirect_uris": redirect_uris,
                "response_types": response_types,
                "scope": scope,
                "token_endpoint_auth_method": token_endpoint_auth_method,
                "tos_uri": tos_uri,
            },
            options=options,
        )

    async def retrieve(
        self, consent_token: str, **options: Unpack[RequestOptions]
    ) -> Data[OAuthConsentRequest]:
        """Retrieve what an application asks for in a pending consent, to show it to the user.

        `GET /oauth/consent/{consent_token}`

        Args:
            consent_token: Token that stands for the pending consent while the user decides.

        Returns:
            `OAuthConsentRequest`, as `.data`: `name`, `client_id`, `logo_uri`, `policy_uri`,
            `redirect_uri`, `requested_scopes` and 2 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"consent_token": consent_token}, options=options)

    async def retrieve_authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        response_type: Literal["code"],
        code_challenge: str | Unset = UNSET,
        code_challenge_method: Literal["plain", "S256"] | Unset = UNSET,
        scope: str | Unset = UNSET,
        state: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Retrieve the page on which a user grants access.

        `GET /oauth/authorize`

        Args:
            client_id: Public identifier of the OAuth client, from `oauth_clients.create` or
                `oauth.register`.
            redirect_uri: Where the browser goes after consent; must be one of the client's
                `redirect_uris`, and the same in both steps of the flow. URL.
            response_type: Always `code`: the browser comes back with an authorization code, to
                be exchanged by `oauth.token`.
            code_challenge: PKCE: hash of the `code_verifier` (base64url SHA-256 for `S256`)
                that you keep secret until `oauth.token`.
            code_challenge_method: PKCE: how the challenge was made from the verifier. Choose
                `S256`; `plain` gives hardly any protection.
            scope: Rights to ask the user for, separated by spaces.
            state: Random string of yours that comes back unchanged; compare it to prevent
                forged responses (CSRF).

        Returns:
            Text.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (302) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_AUTHORIZE,
            query={
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
                "scope": scope,
                "state": state,
            },
            options=options,
        )

    async def retrieve_jwks(self, **options: Unpack[RequestOptions]) -> OAuthJwks:
        """Retrieve the public keys that verify access tokens (JWKS).

        `GET /oauth/jwks`

        Returns:
            `OAuthJwks`: `keys`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_JWKS, options=options)

    async def token(
        self,
        *,
        grant_type: Literal["client_credentials", "authorization_code", "refresh_token"],
        client_id: str | Unset = UNSET,
        client_secret: str | Unset = UNSET,
        code: str | Unset = UNSET,
        code_verifier: str | Unset = UNSET,
        redirect_uri: str | Unset = UNSET,
        refresh_token: str | Unset = UNSET,
        scope: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> OAuthToken:
        """Exchange a code, refresh token or client secret for an OAuth access token.

        `POST /oauth/token`

        Args:
            grant_type: Flow by which the token is obtained; decides which other arguments are
                needed: `code`, `refresh_token`, or the client's credentials alone.
                `"client_credentials"`, `"authorization_code"` or `"refresh_token"`.
            client_id: Identifier of your OAuth client; not needed if sent by HTTP Basic
                authentication.
            client_secret: Password of your OAuth client; not needed if sent by HTTP Basic
                authentication.
            code: Authorization code from the redirect after consent; only with `grant_type`
                `authorization_code`, and only once.
            code_verifier: PKCE: the random string from which `code_challenge` was made; proves
                that the same program started the flow.
            redirect_uri: The same address as in `oauth.retrieve_authorize`; with
                `authorization_code`.
            refresh_token: Refresh token from an earlier response; only with `grant_type`
                `refresh_token`.
            scope: Rights the token should have, separated by spaces; with `client_credentials`.

        Returns:
            `OAuthToken`: `access_token`, `expires_in`, `token_type`, `refresh_token` and `scope`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _TOKEN,
            body={
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
                "scope": scope,
            },
            options=options,
        )
