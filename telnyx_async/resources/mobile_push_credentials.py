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
    """Apple and Google push credentials, which wake apps for incoming calls."""

    async def create(
        self,
        *,
        create_mobile_push_credential_request: models.IosPushCredentialParam
        | Model
        | models.AndroidPushCredentialParam,
        **options: Unpack[RequestOptions],
    ) -> Data[PushCredential]:
        """Store an Apple or Google push credential, which wakes your app for incoming calls.

        `POST /mobile_push_credentials`

        Args:
            create_mobile_push_credential_request: Credential to store: certificate and private
                key of an iOS app, or the service account file of an Android app. Object with
                `alias`, `certificate`, `private_key`, `type` or object with `alias`,
                `project_account_json_file`, `type`.

        Returns:
            `PushCredential`, as `.data`: `id`, `alias`, `certificate`, `private_key`,
            `project_account_json_file`, `type` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body=create_mobile_push_credential_request, options=options
        )

    async def delete(self, push_credential_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a push credential; apps are no longer woken with it.

        `DELETE /mobile_push_credentials/{push_credential_id}`

        Args:
            push_credential_id: Push credential, from `mobile_push_credentials.list`. UUID.

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
        """List push credentials, page by page.

        `GET /mobile_push_credentials`

        Args:
            filter: Limits the list; all conditions must hold. Object with `alias`, `type`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PushCredential` rows (`id`, `alias`, `certificate`, `private_key`,
            `project_account_json_file`, `type` and 3 more fields); iterating goes on through all
            pages.

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
        """Retrieve a push credential by its identifier.

        `GET /mobile_push_credentials/{push_credential_id}`

        Args:
            push_credential_id: Push credential, from `mobile_push_credentials.list`. UUID.

        Returns:
            `PushCredential`, as `.data`: `id`, `alias`, `certificate`, `private_key`,
            `project_account_json_file`, `type` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"push_credential_id": push_credential_id}, options=options
        )
