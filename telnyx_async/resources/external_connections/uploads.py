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
    """Uploads of phone numbers to Microsoft Teams."""

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
        """Upload up to 1,000 phone numbers to Microsoft Teams.

        `POST /external_connections/{id}/uploads`

        Args:
            id: External connection to which the numbers are uploaded.
            number_ids: Numbers to upload, by their `id` in `phone_numbers.list`; up to 1,000.
                At least 1 item.
            additional_usages: Further things that the numbers are for, besides `usage`. List of
                `"calling_user_assignment"` or `"first_party_app_assignment"`.
            civic_address_id: Civic address for all the numbers; give this or `location_id`, not
                both. UUID.
            location_id: Location for all the numbers; give this or `civic_address_id`, not
                both. UUID.
            usage: What the numbers are for: people (`calling_user_assignment`, no toll-free
                numbers) or applications (`first_party_app_assignment`).

        Returns:
            `UploadTicket`: `success` and `ticket_id`.

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
        """List uploads of phone numbers to Microsoft Teams.

        `GET /external_connections/{id}/uploads`

        Args:
            id: External connection whose uploads to list.
            filter: Limits the list; all conditions must hold. Object with `civic_address_id`,
                `location_id`, `phone_number`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.

        Returns:
            A page of `Upload` rows (`status`, `available_usages`, `error_code`, `error_message`,
            `location_id`, `tenant_id` and 2 more fields); iterating goes on through all pages.

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
            id: External connection whose pending uploads are counted.

        Returns:
            `UploadPendingCount`, as `.data`: `pending_numbers_count` and `pending_orders_count`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_PENDING_COUNT, path={"id": id}, options=options)

    async def refresh_status(self, id: str, **options: Unpack[RequestOptions]) -> UploadRefresh:
        """Check the pending uploads of an external connection again, in the background.

        `POST /external_connections/{id}/uploads/refresh`

        Args:
            id: External connection whose pending uploads are checked again.

        Returns:
            `UploadRefresh`: `success`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_REFRESH_STATUS, path={"id": id}, options=options)

    async def retrieve(
        self, ticket_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[Upload]:
        """Retrieve an upload to Microsoft Teams, with the progress of each number.

        `GET /external_connections/{id}/uploads/{ticket_id}`

        Args:
            ticket_id: Upload to look up, from `external_connections.uploads.create`. UUID.
            id: External connection to which the upload belongs.

        Returns:
            `Upload`, as `.data`: `status`, `available_usages`, `error_code`, `error_message`,
            `location_id`, `tenant_id` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"ticket_id": ticket_id, "id": id}, options=options)

    async def retry(
        self, ticket_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[Upload]:
        """Repeat an upload to Microsoft Teams that had errors; it may become a new one.

        `POST /external_connections/{id}/uploads/{ticket_id}/retry`

        Look at `ticket_id` in the response: it changes if a new upload was created.

        Args:
            ticket_id: Upload that had errors; the response may name a new one. UUID.
            id: External connection to which the upload belongs.

        Returns:
            `Upload`, as `.data`: `status`, `available_usages`, `error_code`, `error_message`,
            `location_id`, `tenant_id` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRY, path={"ticket_id": ticket_id, "id": id}, options=options)
