"""`client.mobile_push_credentials`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.mobile_push_credentials import PushCredential

__all__ = ["MobilePushCredentials"]

_CREATE = Operation(
    "POST",
    "/mobile_push_credentials",
    Data[PushCredential],
    nested=lambda: {"": models.IosPushCredentialParam | models.AndroidPushCredentialParam},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/mobile_push_credentials/{push_credential_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/mobile_push_credentials",
    PushCredential,
    nested=lambda: {"filter": models.MobilePushCredentialFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/mobile_push_credentials/{push_credential_id}", Data[PushCredential], replay=Replay.SAFE
)


class MobilePushCredentials(Resource):
    """Mobile push credentials."""

    async def create(
        self,
        *,
        create_mobile_push_credential_request: models.IosPushCredentialParam
        | Model
        | models.AndroidPushCredentialParam,
        **options: Unpack[RequestOptions],
    ) -> Data[PushCredential]:
        """Create a mobile push credential.

        `POST /mobile_push_credentials`

        Args:
            create_mobile_push_credential_request: Object with `alias`, `certificate`,
                `private_key`, `type` or object with `alias`, `project_account_json_file`, `type`.

        Returns:
            `PushCredential`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body=create_mobile_push_credential_request, options=options
        )

    async def delete(self, push_credential_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a mobile push credential.

        `DELETE /mobile_push_credentials/{push_credential_id}`

        Args:
            push_credential_id: UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"push_credential_id": push_credential_id}, options=options
        )

    def list(
        self,
        *,
        filter: models.MobilePushCredentialFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PushCredential]:
        """List mobile push credentials.

        `GET /mobile_push_credentials`

        Args:
            filter: Object with `alias`, `type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PushCredential`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, push_credential_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PushCredential]:
        """Retrieve a mobile push credential.

        `GET /mobile_push_credentials/{push_credential_id}`

        Args:
            push_credential_id: UUID.

        Returns:
            `PushCredential`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"push_credential_id": push_credential_id}, options=options
        )
