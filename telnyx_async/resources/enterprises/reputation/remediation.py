"""`client.enterprises.reputation.remediation`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.enterprises import RemediationListResponse, RemediationRequest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

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
    RemediationListResponse,
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
    """Methods."""

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
        """`POST /enterprises/{enterprise_id}/reputation/remediation`"""
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
    ) -> AsyncPaginator[RemediationListResponse]:
        """`GET /enterprises/{enterprise_id}/reputation/remediation`"""
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
        """`GET /enterprises/{enterprise_id}/reputation/remediation/{remediation_id}`"""
        return await self._call(
            _RETRIEVE,
            path={"remediation_id": remediation_id, "enterprise_id": enterprise_id},
            options=options,
        )
