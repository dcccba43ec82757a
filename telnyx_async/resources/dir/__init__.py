"""`client.dir`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.dir import (
    DirDeleteResponseData,
    DirListDocumentTypesResponse,
    DirRetrieveBpoAuthorizationsResponse,
)
from telnyx_async.models.shared import Dir as DirModel, InfringementClaim

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async._streaming import AsyncDownload
    from telnyx_async.models.params.shared import (
        BpoAuthorizationInputParam,
        DocumentParam,
        LetterOfAuthorizationAgentParam,
        SignaturePayloadParam,
    )
    from telnyx_async.resources.dir.comments import Comments
    from telnyx_async.resources.dir.phone_number_batches import PhoneNumberBatches
    from telnyx_async.resources.dir.phone_numbers import PhoneNumbers
    from telnyx_async.resources.dir.references import References
    from telnyx_async.resources.dir.verify_email import VerifyEmail

__all__ = ["Dir"]

_BPO_LOA = Operation(
    "POST", "/dir/{dir_id}/bpo_loa", bytes, body=BodyKind.JSON, accept="application/pdf"
)
_DELETE = Operation("DELETE", "/dir/{dir_id}", Data[DirDeleteResponseData], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/dir",
    DirModel,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_DOCUMENT_TYPES = Operation(
    "GET", "/dir/document_types", DirListDocumentTypesResponse, replay=Replay.SAFE
)
_LIST_INFRINGEMENT_CLAIMS = Operation(
    "GET",
    "/dir/{dir_id}/infringement_claims",
    InfringementClaim,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_NEW_LOA = Operation(
    "POST", "/dir/{dir_id}/loa", bytes, body=BodyKind.JSON, accept="application/pdf"
)
_RETRIEVE = Operation("GET", "/dir/{dir_id}", Data[DirModel], replay=Replay.SAFE)
_RETRIEVE_BPO_AUTHORIZATIONS = Operation(
    "GET",
    "/dir/{dir_id}/bpo_authorizations",
    DirRetrieveBpoAuthorizationsResponse,
    replay=Replay.SAFE,
)
_SUBMIT = Operation("POST", "/dir/{dir_id}/submit", Data[DirModel])
_UPDATE = Operation("PATCH", "/dir/{dir_id}", Data[DirModel], body=BodyKind.JSON)
_UPDATE_INFRINGEMENT = Operation(
    "PUT", "/dir/{dir_id}/infringement_update", Data[DirModel], body=BodyKind.JSON
)


class Dir(Resource):
    """Methods."""

    @cached_property
    def comments(self) -> Comments:
        from telnyx_async.resources.dir.comments import Comments

        return Comments(self._client)

    @cached_property
    def phone_number_batches(self) -> PhoneNumberBatches:
        from telnyx_async.resources.dir.phone_number_batches import PhoneNumberBatches

        return PhoneNumberBatches(self._client)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        from telnyx_async.resources.dir.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client)

    @cached_property
    def references(self) -> References:
        from telnyx_async.resources.dir.references import References

        return References(self._client)

    @cached_property
    def verify_email(self) -> VerifyEmail:
        from telnyx_async.resources.dir.verify_email import VerifyEmail

        return VerifyEmail(self._client)

    def bpo_loa(
        self,
        dir_id: str,
        *,
        bpo_enterprise_id: str,
        signature: SignaturePayloadParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """`POST /dir/{dir_id}/bpo_loa`"""
        return self._stream(
            _BPO_LOA,
            path={"dir_id": dir_id},
            body={"bpo_enterprise_id": bpo_enterprise_id, "signature": signature},
            options=options,
        )

    async def delete(
        self, dir_id: str, **options: Unpack[RequestOptions]
    ) -> Data[DirDeleteResponseData]:
        """`DELETE /dir/{dir_id}`"""
        return await self._call(_DELETE, path={"dir_id": dir_id}, options=options)

    def list(
        self,
        *,
        filter_call_reason_contains: str | Unset = UNSET,
        filter_display_name_contains: str | Unset = UNSET,
        filter_enterprise_id: str | Unset = UNSET,
        filter_expiring_at_gte: datetime | str | Unset = UNSET,
        filter_expiring_at_lte: datetime | str | Unset = UNSET,
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
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirModel]:
        """`GET /dir`"""
        return self._page(
            _LIST,
            query={
                "filter[call_reason][contains]": filter_call_reason_contains,
                "filter[display_name][contains]": filter_display_name_contains,
                "filter[enterprise_id]": filter_enterprise_id,
                "filter[expiring_at][gte]": filter_expiring_at_gte,
                "filter[expiring_at][lte]": filter_expiring_at_lte,
                "filter[status]": filter_status,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def list_document_types(
        self, **options: Unpack[RequestOptions]
    ) -> DirListDocumentTypesResponse:
        """`GET /dir/document_types`"""
        return await self._call(_LIST_DOCUMENT_TYPES, options=options)

    def list_infringement_claims(
        self,
        dir_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InfringementClaim]:
        """`GET /dir/{dir_id}/infringement_claims`"""
        return self._page(
            _LIST_INFRINGEMENT_CLAIMS,
            path={"dir_id": dir_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    def new_loa(
        self,
        dir_id: str,
        *,
        phone_numbers: Sequence[str],
        agent: LetterOfAuthorizationAgentParam | Model | Unset = UNSET,
        signature: SignaturePayloadParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """`POST /dir/{dir_id}/loa`"""
        return self._stream(
            _NEW_LOA,
            path={"dir_id": dir_id},
            body={"phone_numbers": phone_numbers, "agent": agent, "signature": signature},
            options=options,
        )

    async def retrieve(self, dir_id: str, **options: Unpack[RequestOptions]) -> Data[DirModel]:
        """`GET /dir/{dir_id}`"""
        return await self._call(_RETRIEVE, path={"dir_id": dir_id}, options=options)

    async def retrieve_bpo_authorizations(
        self,
        dir_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> DirRetrieveBpoAuthorizationsResponse:
        """`GET /dir/{dir_id}/bpo_authorizations`"""
        return await self._call(
            _RETRIEVE_BPO_AUTHORIZATIONS,
            path={"dir_id": dir_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def submit(self, dir_id: str, **options: Unpack[RequestOptions]) -> Data[DirModel]:
        """`POST /dir/{dir_id}/submit`"""
        return await self._call(_SUBMIT, path={"dir_id": dir_id}, options=options)

    async def update(
        self,
        dir_id: str,
        *,
        authorizer_email: str | Unset = UNSET,
        authorizer_name: str | Unset = UNSET,
        bpo_authorizations: Sequence[BpoAuthorizationInputParam | Model] | Unset = UNSET,
        call_reasons: Sequence[str] | Unset = UNSET,
        certify_brand_is_accurate: bool | Unset = UNSET,
        certify_ip_ownership: bool | Unset = UNSET,
        certify_no_shaft_content: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        documents: Sequence[DocumentParam | Model] | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        reselling: bool | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirModel]:
        """`PATCH /dir/{dir_id}`"""
        return await self._call(
            _UPDATE,
            path={"dir_id": dir_id},
            body={
                "authorizer_email": authorizer_email,
                "authorizer_name": authorizer_name,
                "bpo_authorizations": bpo_authorizations,
                "call_reasons": call_reasons,
                "certify_brand_is_accurate": certify_brand_is_accurate,
                "certify_ip_ownership": certify_ip_ownership,
                "certify_no_shaft_content": certify_no_shaft_content,
                "display_name": display_name,
                "documents": documents,
                "logo_url": logo_url,
                "reselling": reselling,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def update_infringement(
        self,
        dir_id: str,
        *,
        certify_brand_is_accurate: Literal[True],
        certify_ip_ownership: Literal[True],
        certify_no_infringement: Literal[True],
        certify_no_shaft_content: Literal[True],
        infringement_resolution_notes: str,
        call_reasons: Sequence[str] | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        documents: Sequence[DocumentParam | Model] | None | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirModel]:
        """`PUT /dir/{dir_id}/infringement_update`"""
        return await self._call(
            _UPDATE_INFRINGEMENT,
            path={"dir_id": dir_id},
            body={
                "certify_brand_is_accurate": certify_brand_is_accurate,
                "certify_ip_ownership": certify_ip_ownership,
                "certify_no_infringement": certify_no_infringement,
                "certify_no_shaft_content": certify_no_shaft_content,
                "infringement_resolution_notes": infringement_resolution_notes,
                "call_reasons": call_reasons,
                "display_name": display_name,
                "documents": documents,
                "logo_url": logo_url,
            },
            options=options,
        )
