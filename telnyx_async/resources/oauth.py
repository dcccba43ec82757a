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
    """OAuth."""

    async def grants(
        self, *, allowed: bool, consent_token: str, **options: Unpack[RequestOptions]
    ) -> OAuthRedirect:
        """Grant or refuse an application the access that it asks for.

        `POST /oauth/grants`

        Args:
            allowed: True or false.
            consent_token: String.

        Returns:
            `OAuthRedirect`.

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
        """Tell whether an OAuth token is active, and what it is for.

        `POST /oauth/introspect`

        Args:
            token: String.

        Returns:
            `OAuthIntrospection`.

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
        """Register an OAuth client.

        `POST /oauth/register`

        Args:
            client_name: String.
            grant_types: List of `"authorization_code"`, `"client_credentials"` or
                `"refresh_token"`.
            logo_uri: URL.
            policy_uri: URL.
            redirect_uris: List of URLs.
            response_types: List of strings.
            scope: String.
            token_endpoint_auth_method: `"none"`, `"client_secret_basic"` or
                `"client_secret_post"`; `"client_secret_basic"` by default.
            tos_uri: URL.

        Returns:
            `OAuthRegistration`.

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
        """Retrieve an OAuth.

        `GET /oauth/consent/{consent_token}`

        Args:
            consent_token: String.

        Returns:
            `OAuthConsentRequest`, as `.data`.

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
            client_id: String.
            redirect_uri: URL.
            response_type: `"code"`.
            code_challenge: String.
            code_challenge_method: `"plain"` or `"S256"`.
            scope: String.
            state: String.

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
        """Retrieve the JSON web keys.

        `GET /oauth/jwks`

        Returns:
            `OAuthJwks`.

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
        """Get an OAuth access token.

        `POST /oauth/token`

        Args:
            grant_type: `"client_credentials"`, `"authorization_code"` or `"refresh_token"`.
            client_id: String.
            client_secret: String.
            code: String.
            code_verifier: String.
            redirect_uri: URL.
            refresh_token: String.
            scope: String.

        Returns:
            `OAuthToken`.

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
