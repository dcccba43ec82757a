"""`client.well_known`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.well_known import (
    WellKnownAuthorizationServerMetadata,
    WellKnownProtectedResourceMetadata,
)

__all__ = ["WellKnown"]

_RETRIEVE_AUTHORIZATION_SERVER_METADATA = Operation(
    "GET",
    "/.well-known/oauth-authorization-server",
    WellKnownAuthorizationServerMetadata,
    replay=Replay.SAFE,
    at_root=True,
)
_RETRIEVE_PROTECTED_RESOURCE_METADATA = Operation(
    "GET",
    "/.well-known/oauth-protected-resource",
    WellKnownProtectedResourceMetadata,
    replay=Replay.SAFE,
    at_root=True,
)


class WellKnown(Resource):
    """OAuth metadata by which clients configure themselves."""

    async def retrieve_authorization_server_metadata(
        self, **options: Unpack[RequestOptions]
    ) -> WellKnownAuthorizationServerMetadata:
        """Retrieve the OAuth server's endpoints and capabilities (RFC 8414).

        `GET /.well-known/oauth-authorization-server`

        Returns:
            `WellKnownAuthorizationServerMetadata`: `authorization_endpoint`,
            `code_challenge_methods_supported`, `grant_types_supported`, `introspection_endpoint`,
            `issuer`, `jwks_uri` and 5 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_AUTHORIZATION_SERVER_METADATA, options=options)

    async def retrieve_protected_resource_metadata(
        self, **options: Unpack[RequestOptions]
    ) -> WellKnownProtectedResourceMetadata:
        """Retrieve which authorization servers the API trusts.

        `GET /.well-known/oauth-protected-resource`

        Returns:
            `WellKnownProtectedResourceMetadata`: `authorization_servers` and `resource`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_PROTECTED_RESOURCE_METADATA, options=options)
