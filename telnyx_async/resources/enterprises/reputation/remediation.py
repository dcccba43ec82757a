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
    """Requests to remove wrong spam labels from numbers."""

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
        """Request the removal of spam labels from numbers; follow it with `retrieve`.

        `POST /enterprises/{enterprise_id}/reputation/remediation`

        Runs in the background; the response has the ID for `remediation.retrieve`. Numbers must
        belong to the enterprise; one that is already in a request is rejected.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            call_purpose: What the numbers are used for, in words; helps to clear them. 1 to
                2,000 characters.
            phone_numbers: Numbers to clear, at most 2,000 in E.164; they must belong to the
                enterprise. 1 to 2,000 items.
            contact_email: Address for questions about this request. Email address, at most 255
                characters.
            webhook_url: HTTPS address that is notified of the progress of the request. At most
                2,048 characters.

        Returns:
            `RemediationRequest`, as `.data`: `id`, `status`, `call_purpose`, `phone_numbers_count`,
            `phone_numbers_ineligible`, `phone_numbers_submitted` and 7 more fields.

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
        """List remediation requests, page by page.

        `GET /enterprises/{enterprise_id}/reputation/remediation`

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            filter_created_at_gte: Only requests made at this time or later (RFC 3339).
            filter_created_at_lte: Only requests made at this time or earlier (RFC 3339).
            filter_status: Only remediation requests in this state, such as `in_progress`.
                `"pending"`, `"in_progress"`, `"completed"`, `"failed"` or `"cancelled"`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `RemediationSummary` rows (`id`, `status`, `call_purpose`,
            `phone_numbers_count`, `tier1_completed_at`, `tier2_completed_at` and 2 more fields);
            iterating goes on through all pages.

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
        """Retrieve a remediation request, with the result for each number.

        `GET /enterprises/{enterprise_id}/reputation/remediation/{remediation_id}`

        Args:
            remediation_id: Request to clear numbers of spam labels, from
                `enterprises.reputation.remediation.create`. UUID.
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.

        Returns:
            `RemediationRequest`, as `.data`: `id`, `status`, `call_purpose`, `phone_numbers_count`,
            `phone_numbers_ineligible`, `phone_numbers_submitted` and 7 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"remediation_id": remediation_id, "enterprise_id": enterprise_id},
            options=options,
        )
