"""`client.enterprises.dir`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import Dir as DirModel

__all__ = ["Dir"]

_CREATE = Operation(
    "POST",
    "/enterprises/{enterprise_id}/dir",
    Data[DirModel],
    nested=lambda: {
        "bpo_authorizations": Sequence[models.BpoAuthorizationParam],
        "documents": Sequence[models.DocumentParam],
    },
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/enterprises/{enterprise_id}/dir",
    DirModel,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Dir(Resource):
    """Enterprise DIR."""

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
        bpo_authorizations: Sequence[models.BpoAuthorizationParam | Model] | Unset = UNSET,
        documents: Sequence[models.DocumentParam | Model] | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        reselling: bool | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirModel]:
        """Create an enterprise DIR.

        `POST /enterprises/{enterprise_id}/dir`

        Args:
            enterprise_id: UUID.
            authorizer_email: E-mail address.
            authorizer_name: String, at most 255 characters.
            call_reasons: List of strings, 1 to 10 items.
            certify_brand_is_accurate: True.
            certify_ip_ownership: True.
            certify_no_shaft_content: True.
            display_name: String, 1 to 35 characters.
            bpo_authorizations: List of objects with `bpo_enterprise_id`, `loa_document_id`.
            documents: List of objects with `document_id`, `document_type`, `description`, at
                most 20 items.
            logo_url: URL, at most 128 characters.
            reselling: True or false; false by default.
            webhook_url: String or null.

        Returns:
            `DirModel`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
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
        """List enterprise DIRs.

        `GET /enterprises/{enterprise_id}/dir`

        Args:
            enterprise_id: UUID.
            filter_call_reason_contains: String.
            filter_display_name_contains: String.
            filter_expiring_at_gte: ISO 8601 date-time.
            filter_expiring_at_lte: ISO 8601 date-time.
            filter_expiring_within_days: Integer, 1 to 365, in days.
            filter_status: `"draft"`, `"submitted"`, `"in_review"`, `"verified"`, `"rejected"`,
                `"unsuccessful"`, `"suspended"`, `"expired"` or one of 3 more.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"created_at"`, `"-created_at"`, `"updated_at"`, `"-updated_at"`,
                `"display_name"`, `"-display_name"`, `"status"`, `"-status"` or one of 6 more;
                `"-created_at"` by default.

        Returns:
            Pages of `DirModel`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
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
