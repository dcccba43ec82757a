"""`client.fqdn_connections.fqdn_authentication`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.fqdn_connections import FqdnAuthentication as FqdnAuthenticationModel

__all__ = ["FqdnAuthentication"]

_LIST = Operation(
    "GET",
    "/fqdn_connections/{fqdn_connection_id}/fqdn_authentication",
    Data[FqdnAuthenticationModel],
    replay=Replay.SAFE,
)
_PATCH_ALL = Operation(
    "PATCH",
    "/fqdn_connections/{fqdn_connection_id}/fqdn_authentication",
    Data[FqdnAuthenticationModel],
    body=BodyKind.JSON,
)


class FqdnAuthentication(Resource):
    """Authentication of calls over an FQDN connection."""

    async def list(
        self, fqdn_connection_id: str, **options: Unpack[RequestOptions]
    ) -> Data[FqdnAuthenticationModel]:
        """Retrieve how calls over an FQDN connection are authenticated.

        `GET /fqdn_connections/{fqdn_connection_id}/fqdn_authentication`

        Args:
            fqdn_connection_id: FQDN connection whose authentication is, from
                `fqdn_connections.list`.

        Returns:
            `FqdnAuthenticationModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST, path={"fqdn_connection_id": fqdn_connection_id}, options=options
        )

    async def patch_all(
        self,
        fqdn_connection_id: str,
        *,
        failover_url: str | Unset = UNSET,
        fqdn_outbound_authentication: Literal["ip-authentication", "credential-authentication"]
        | Unset = UNSET,
        ip_authentication_method: Literal["token", "p-charge-info"] | Unset = UNSET,
        password: str | Unset = UNSET,
        txt_name: str | Unset = UNSET,
        txt_ttl: int | Unset = UNSET,
        txt_value: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[FqdnAuthenticationModel]:
        """Change how calls over an FQDN connection are authenticated.

        `PATCH /fqdn_connections/{fqdn_connection_id}/fqdn_authentication`

        Args:
            fqdn_connection_id: FQDN connection whose authentication is, from
                `fqdn_connections.list`.
            failover_url: Second endpoint for authentication events, tried when `webhook_url`
                fails.
            fqdn_outbound_authentication: How your outgoing calls prove who they are: by their
                IP, or by SIP username and password. `"ip-authentication"` or
                `"credential-authentication"`.
            ip_authentication_method: How calls are distinguished where IPs are shared: by
                `token` or by the `P-Charge-Info` header. `"token"` or `"p-charge-info"`.
            password: SIP password, if outgoing calls prove themselves by it.
            txt_name: Name of the DNS TXT record by which Microsoft verifies the domain.
            txt_ttl: Seconds for which resolvers may cache the DNS TXT record.
            txt_value: Content of the DNS TXT record by which Microsoft verifies the domain.
            user_name: SIP username, if outgoing calls prove themselves by password.
            webhook_url: Endpoint for authentication events.

        Returns:
            `FqdnAuthenticationModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL,
            path={"fqdn_connection_id": fqdn_connection_id},
            body={
                "failover_url": failover_url,
                "fqdn_outbound_authentication": fqdn_outbound_authentication,
                "ip_authentication_method": ip_authentication_method,
                "password": password,
                "txt_name": txt_name,
                "txt_ttl": txt_ttl,
                "txt_value": txt_value,
                "user_name": user_name,
                "webhook_url": webhook_url,
            },
            options=options,
        )
