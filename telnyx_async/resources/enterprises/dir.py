"""`client.enterprises.dir`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.shared import Dir as DirModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.shared import BpoAuthorizationInputParam, DocumentParam

__all__ = ["Dir"]

_CREATE = Operation("POST", "/enterprises/{enterprise_id}/dir", Data[DirModel], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/enterprises/{enterprise_id}/dir",
    DirModel,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Dir(Resource):
    """Methods."""

    async def create(
        self,
        enterprise_id: str,
        *,
        authorizer_email: str,
        authorizer_name: str,
        call_reasons: Sequence[str],
        certify_brand_is_accurate: Literal[True],
        certify_ip_ownership: Literal[True],
        certify_no_shaft_content: Literal[True],
        display_name: str,
        bpo_authorizations: Sequence[BpoAuthorizationInputParam | Model] | Unset = UNSET,
        documents: Sequence[DocumentParam | Model] | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        reselling: bool | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirModel]:
        """`POST /enterprises/{enterprise_id}/dir`"""
        return await self._call(
            _CREATE,
            path={"enterprise_id": enterprise_id},
            body={
                "authorizer_email": authorizer_email,
                "authorizer_name": authorizer_name,
                "call_reasons": call_reasons,
                "certify_brand_is_accurate": certify_brand_is_accurate,
                "certify_ip_ownership": certify_ip_ownership,
                "certify_no_shaft_content": certify_no_shaft_content,
                "display_name": display_name,
                "bpo_authorizations": bpo_authorizations,
                "documents": documents,
                "logo_url": logo_url,
                "reselling": reselling,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    def list(
        self,
        enterprise_id: str,
        *,
        filter_call_reason_contains: str | Unset = UNSET,
        filter_display_name_contains: str | Unset = UNSET,
        filter_expiring_at_gte: datetime | str | Unset = UNSET,
        filter_expiring_at_lte: datetime | str | Unset = UNSET,
        filter_expiring_within_days: int | Unset = UNSET,
        filter_status: Literal[
            "draft",
            "submitted",
            "in_review",
            "verified",
            "rejected",
            "unsuccessful",
            "suspended",
            "expired",
            "infringement_claimed",
            "permanently_rejected",
            "delete_requested",
        ]
        | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "-created_at",
            "updated_at",
            "-updated_at",
            "display_name",
            "-display_name",
            "status",
            "-status",
            "submitted_at",
            "-submitted_at",
            "verified_at",
            "-verified_at",
            "expiring_at",
            "-expiring_at",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirModel]:
        """`GET /enterprises/{enterprise_id}/dir`"""
        return self._page(
            _LIST,
            path={"enterprise_id": enterprise_id},
            query={
                "filter[call_reason][contains]": filter_call_reason_contains,
                "filter[display_name][contains]": filter_display_name_contains,
                "filter[expiring_at][gte]": filter_expiring_at_gte,
                "filter[expiring_at][lte]": filter_expiring_at_lte,
                "filter[expiring_within_days]": filter_expiring_within_days,
                "filter[status]": filter_status,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
