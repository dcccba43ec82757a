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
    """Telephony credentials."""

    async def create(
        self,
        *,
        connection_id: str,
        expires_at: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TelephonyCredential]:
        """Create a telephony credential.

        `POST /telephony_credentials`

        Args:
            connection_id: String.
            expires_at: String.
            name: String.
            tag: String.

        Returns:
            `TelephonyCredential`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
        """Create a token of a telephony credential.

        `POST /telephony_credentials/{id}/token`

        Args:
            id: String.
            idempotency_key: String.

        Returns:
            Text.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE_TOKEN,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[TelephonyCredential]:
        """Delete a telephony credential.

        `DELETE /telephony_credentials/{id}`

        Args:
            id: String.

        Returns:
            `TelephonyCredential`, as `.data`.

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
        """List telephony credentials.

        `GET /telephony_credentials`

        Args:
            filter: Object with `name`, `resource_id`, `sip_username`, `status`, `tag`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `50` by default.

        Returns:
            Pages of `TelephonyCredential`: await the first one, or iterate over all rows.

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
        """Retrieve a telephony credential.

        `GET /telephony_credentials/{id}`

        Args:
            id: String.

        Returns:
            `TelephonyCredential`, as `.data`.

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
        """Update a telephony credential.

        `PATCH /telephony_credentials/{id}`

        Args:
            id: String.
            connection_id: String.
            expires_at: String.
            name: String.
            tag: String.

        Returns:
            `TelephonyCredential`, as `.data`.

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
