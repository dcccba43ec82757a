"""`client.external_connections.uploads`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.external_connections import (
    Upload,
    UploadPendingCount,
    UploadRefresh,
    UploadTicket,
)

__all__ = ["Uploads"]

_CREATE = Operation("POST", "/external_connections/{id}/uploads", UploadTicket, body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/external_connections/{id}/uploads",
    Upload,
    nested=lambda: {"filter": models.UploadFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_PENDING_COUNT = Operation(
    "GET", "/external_connections/{id}/uploads/status", Data[UploadPendingCount], replay=Replay.SAFE
)
_REFRESH_STATUS = Operation("POST", "/external_connections/{id}/uploads/refresh", UploadRefresh)
_RETRIEVE = Operation(
    "GET", "/external_connections/{id}/uploads/{ticket_id}", Data[Upload], replay=Replay.SAFE
)
_RETRY = Operation("POST", "/external_connections/{id}/uploads/{ticket_id}/retry", Data[Upload])


class Uploads(Resource):
    """External connection uploads."""

    async def create(
        self,
        id: str,
        *,
        number_ids: Sequence[str],
        additional_usages: Sequence[
            Literal["calling_user_assignment", "first_party_app_assignment"]
        ]
        | Unset = UNSET,
        civic_address_id: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        usage: Literal["calling_user_assignment", "first_party_app_assignment"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> UploadTicket:
        """Create an external connection upload.

        `POST /external_connections/{id}/uploads`

        Args:
            id: String.
            number_ids: List of strings, at least 1 item.
            additional_usages: List of `"calling_user_assignment"` or
                `"first_party_app_assignment"`.
            civic_address_id: UUID.
            location_id: UUID.
            usage: `"calling_user_assignment"` or `"first_party_app_assignment"`.

        Returns:
            `UploadTicket`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (413, 504) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            path={"id": id},
            body={
                "number_ids": number_ids,
                "additional_usages": additional_usages,
                "civic_address_id": civic_address_id,
                "location_id": location_id,
                "usage": usage,
            },
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        filter: models.UploadFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Upload]:
        """List external connection uploads.

        `GET /external_connections/{id}/uploads`

        Args:
            id: String.
            filter: Object with `civic_address_id`, `location_id`, `phone_number`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.

        Returns:
            Pages of `Upload`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def pending_count(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[UploadPendingCount]:
        """Count the uploads to an external connection that are pending.

        `GET /external_connections/{id}/uploads/status`

        Args:
            id: String.

        Returns:
            `UploadPendingCount`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_PENDING_COUNT, path={"id": id}, options=options)

    async def refresh_status(self, id: str, **options: Unpack[RequestOptions]) -> UploadRefresh:
        """Refresh the status of an external connection upload.

        `POST /external_connections/{id}/uploads/refresh`

        Args:
            id: String.

        Returns:
            `UploadRefresh`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_REFRESH_STATUS, path={"id": id}, options=options)

    async def retrieve(
        self, ticket_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[Upload]:
        """Retrieve an external connection upload.

        `GET /external_connections/{id}/uploads/{ticket_id}`

        Args:
            ticket_id: UUID.
            id: String.

        Returns:
            `Upload`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"ticket_id": ticket_id, "id": id}, options=options)

    async def retry(
        self, ticket_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[Upload]:
        """Retry an external connection upload.

        `POST /external_connections/{id}/uploads/{ticket_id}/retry`

        Args:
            ticket_id: UUID.
            id: String.

        Returns:
            `Upload`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRY, path={"ticket_id": ticket_id, "id": id}, options=options)
