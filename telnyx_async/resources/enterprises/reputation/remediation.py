"""`client.enterprises.reputation.remediation`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.enterprises import RemediationRequest, RemediationSummary

__all__ = ["Remediation"]

_CREATE = Operation(
    "POST",
    "/enterprises/{enterprise_id}/reputation/remediation",
    Data[RemediationRequest],
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/enterprises/{enterprise_id}/reputation/remediation",
    RemediationSummary,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/enterprises/{enterprise_id}/reputation/remediation/{remediation_id}",
    Data[RemediationRequest],
    replay=Replay.SAFE,
)


class Remediation(Resource):
    """Reputation remediation."""

    async def create(
        self,
        enterprise_id: str,
        *,
        call_purpose: str,
        phone_numbers: Sequence[str],
        contact_email: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RemediationRequest]:
        """Create reputation remediation.

        `POST /enterprises/{enterprise_id}/reputation/remediation`

        Args:
            enterprise_id: UUID.
            call_purpose: String, 1 to 2,000 characters.
            phone_numbers: List of strings, 1 to 2,000 items.
            contact_email: E-mail address, at most 255 characters.
            webhook_url: URL, at most 2,048 characters.

        Returns:
            `RemediationRequest`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `ConflictError` (409), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"enterprise_id": enterprise_id},
            body={
                "call_purpose": call_purpose,
                "phone_numbers": phone_numbers,
                "contact_email": contact_email,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    def list(
        self,
        enterprise_id: str,
        *,
        filter_created_at_gte: datetime | str | Unset = UNSET,
        filter_created_at_lte: datetime | str | Unset = UNSET,
        filter_status: Literal["pending", "in_progress", "completed", "failed", "cancelled"]
        | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RemediationSummary]:
        """List reputation remediation.

        `GET /enterprises/{enterprise_id}/reputation/remediation`

        Args:
            enterprise_id: UUID.
            filter_created_at_gte: ISO 8601 date-time.
            filter_created_at_lte: ISO 8601 date-time.
            filter_status: `"pending"`, `"in_progress"`, `"completed"`, `"failed"` or
                `"cancelled"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `RemediationSummary`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"enterprise_id": enterprise_id},
            query={
                "filter[created_at][gte]": filter_created_at_gte,
                "filter[created_at][lte]": filter_created_at_lte,
                "filter[status]": filter_status,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, remediation_id: str, *, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RemediationRequest]:
        """Retrieve reputation remediation.

        `GET /enterprises/{enterprise_id}/reputation/remediation/{remediation_id}`

        Args:
            remediation_id: UUID.
            enterprise_id: UUID.

        Returns:
            `RemediationRequest`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"remediation_id": remediation_id, "enterprise_id": enterprise_id},
            options=options,
        )
