"""`client.telephony_credentials`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.telephony_credentials import TelephonyCredential

__all__ = ["TelephonyCredentials"]

_CREATE = Operation("POST", "/telephony_credentials", Data[TelephonyCredential], body=BodyKind.JSON)
_CREATE_TOKEN = Operation(
    "POST",
    "/telephony_credentials/{id}/token",
    str,
    accept="text/plain",
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation(
    "DELETE", "/telephony_credentials/{id}", Data[TelephonyCredential], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/telephony_credentials",
    TelephonyCredential,
    nested=lambda: {"filter": models.TelephonyCredentialFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/telephony_credentials/{id}", Data[TelephonyCredential], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/telephony_credentials/{id}", Data[TelephonyCredential], body=BodyKind.JSON
)


class TelephonyCredentials(Resource):
    """SIP and WebRTC logins for single clients, created on demand."""

    async def create(
        self,
        *,
        connection_id: str,
        expires_at: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TelephonyCredential]:
        """Create a SIP login for one client on a credential connection.

        `POST /telephony_credentials`

        Args:
            connection_id: Credential connection that the credential belongs to, from
                `credential_connections.list`; its settings apply to the calls.
            expires_at: When the credential stops working (RFC 3339, UTC); without it, it is
                valid until deleted.
            name: Name of your choice, for instance that of the agent who logs in with it.
            tag: Group of your choice for finding the credential again; at most 1,000 in each.

        Returns:
            `TelephonyCredential`, as `.data`: `id`, `name`, `expired`, `expires_at`, `resource_id`,
            `sip_password` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.telephony_credentials.create(connection_id=connection_id, name="ada")
        """
        return await self._call(
            _CREATE,
            body={
                "connection_id": connection_id,
                "expires_at": expires_at,
                "name": name,
                "tag": tag,
            },
            options=options,
        )

    async def create_token(
        self, id: str, *, idempotency_key: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> str:
        """Create a token (JWT) with which a WebRTC client logs in.

        `POST /telephony_credentials/{id}/token`

        Args:
            id: Credential for which a login token is made, from `telephony_credentials.list`.
            idempotency_key: Key of your choice by which the server recognizes a retry of the
                same request.

        Returns:
            Text.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.telephony_credentials.create_token(credential_id)
        """
        return await self._call(
            _CREATE_TOKEN,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[TelephonyCredential]:
        """Delete a telephony credential; clients can no longer log in with it.

        `DELETE /telephony_credentials/{id}`

        Args:
            id: Credential to delete; clients that use it can no longer log in.

        Returns:
            `TelephonyCredential`, as `.data`: `id`, `name`, `expired`, `expires_at`, `resource_id`,
            `sip_password` and 5 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.TelephonyCredentialFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TelephonyCredential]:
        """List telephony credentials, page by page.

        `GET /telephony_credentials`

        Args:
            filter: Limits the list; all conditions must hold. Object with `name`,
                `resource_id`, `sip_username`, `status`, `tag`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `50`.

        Returns:
            A page of `TelephonyCredential` rows (`id`, `name`, `expired`, `expires_at`,
            `resource_id`, `sip_password` and 5 more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[TelephonyCredential]:
        """Retrieve a telephony credential, with its SIP username and password.

        `GET /telephony_credentials/{id}`

        Args:
            id: Credential to look up, from `telephony_credentials.list`.

        Returns:
            `TelephonyCredential`, as `.data`: `id`, `name`, `expired`, `expires_at`, `resource_id`,
            `sip_password` and 5 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        connection_id: str | Unset = UNSET,
        expires_at: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TelephonyCredential]:
        """Change a telephony credential's name, group, expiry or connection.

        `PATCH /telephony_credentials/{id}`

        Args:
            id: Credential to change, from `telephony_credentials.list`.
            connection_id: Credential connection that the credential belongs to from now on.
            expires_at: When the credential stops working (RFC 3339); never, if not set.
            name: New name of the credential.
            tag: Group to which the credential belongs, at most 1,000 in each; find them with
                `telephony_credentials.list`.

        Returns:
            `TelephonyCredential`, as `.data`: `id`, `name`, `expired`, `expires_at`, `resource_id`,
            `sip_password` and 5 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "connection_id": connection_id,
                "expires_at": expires_at,
                "name": name,
                "tag": tag,
            },
            options=options,
        )
