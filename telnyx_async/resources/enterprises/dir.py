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
    """Display identities of one enterprise."""

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
        """Draft a display identity for an enterprise; submit it afterwards with `dir.submit`.

        `POST /enterprises/{enterprise_id}/dir`

        Starts as a `draft`. The name has up to 35 characters, each of up to ten reasons 64; the
        logo is a BMP of 256 by 256 pixels; the certifications must all be `true`. Branded calling
        must be on (`enterprises.branded_calling`). Numbers can be attached once it is approved.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            authorizer_email: Address of that person, confirmed by a code from
                `dir.verify_email.create`; notices on claims go there.
            authorizer_name: Person at the business who authorizes the record; must really
                exist. At most 255 characters.
            call_reasons: Why you call people, 1 to 10 reasons such as `Appointment reminders`;
                check the wording with `call_reasons.validate`. 1 to 10 items.
            certify_brand_is_accurate: Your declaration that name, logo and reasons are true;
                must be `true` for the review. `true`.
            certify_ip_ownership: Your declaration that you own the logo and marks shown; must
                be `true` for the review. `true`.
            certify_no_shaft_content: Your declaration not to call about sex, hate, alcohol,
                firearms or tobacco where that is forbidden; must be `true`. `true`.
            display_name: Name shown on the phone of the person called, 1 to 35 characters, no
                emoji; reviewed against your documents. 1 to 35 characters.
            bpo_authorizations: Call centers allowed to call under this record, each with its
                signed letter; they count only after a review. At most 10. List of objects with
                `bpo_enterprise_id`, `loa_document_id`.
            documents: Documents that prove the business and its rights, each uploaded with
                `documents.upload`; added to those already there. List of objects with
                `document_id`, `document_type`, `description`, at most 20 items.
            logo_url: HTTPS address of the logo shown with the call: BMP of 256 by 256 pixels,
                at most 1 MB; the address at most 128 characters. At most 128 characters.
            reselling: `true` if you call on behalf of other enterprises; changing it leads to a
                new review. Default `false`.
            webhook_url: HTTPS address that receives the outcome of the review; null for none.

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
        """List the display identities of an enterprise, page by page.

        `GET /enterprises/{enterprise_id}/dir`

        Filter by status, name, reason or expiry: either a span of `expiring_at` or
        `filter_expiring_within_days`. Sort with `-` in front for descending.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            filter_call_reason_contains: Only records with this in one of their call reasons,
                upper or lower case.
            filter_display_name_contains: Only records with this in their display names, upper
                or lower case.
            filter_expiring_at_gte: Only records whose approval runs out at this time or later
                (RFC 3339).
            filter_expiring_at_lte: Only records whose approval runs out at this time or earlier
                (RFC 3339).
            filter_expiring_within_days: Only records whose approval runs out within this many
                days; not together with the other filters on `expiring_at`. 1 to 365.
            filter_status: Only records in this state, such as `verified` or `rejected`.
                `"draft"`, `"submitted"`, `"in_review"`, `"verified"`, `"rejected"`,
                `"unsuccessful"`, `"suspended"`, `"expired"` or one of 3 more.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list; `-` in front for descending. Newest first without it.
                `"created_at"`, `"-created_at"`, `"updated_at"`, `"-updated_at"`, `"display_name"`,
                `"-display_name"`, `"status"`, `"-status"` or one of 6 more; default
                `"-created_at"`.

        Returns:
            A page of `DirModel` rows; iterating goes on through all pages.

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
