"""`client.dir`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.dir import BpoAuthorizationList, DirDeletion, DirDocumentTypeList
from telnyx_async.models.shared import Dir as DirModel, InfringementClaim

if TYPE_CHECKING:
    from telnyx_async.resources.dir.comments import Comments
    from telnyx_async.resources.dir.phone_number_batches import PhoneNumberBatches
    from telnyx_async.resources.dir.phone_numbers import PhoneNumbers
    from telnyx_async.resources.dir.references import References
    from telnyx_async.resources.dir.verify_email import VerifyEmail

__all__ = ["Dir"]

_BPO_LOA = Operation(
    "POST",
    "/dir/{dir_id}/bpo_loa",
    bytes,
    nested=lambda: {"signature": models.LoaSignatureParam},
    body=BodyKind.JSON,
    accept="application/pdf",
)
_DELETE = Operation("DELETE", "/dir/{dir_id}", Data[DirDeletion], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/dir",
    DirModel,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_DOCUMENT_TYPES = Operation(
    "GET", "/dir/document_types", DirDocumentTypeList, replay=Replay.SAFE
)
_LIST_INFRINGEMENT_CLAIMS = Operation(
    "GET",
    "/dir/{dir_id}/infringement_claims",
    InfringementClaim,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_NEW_LOA = Operation(
    "POST",
    "/dir/{dir_id}/loa",
    bytes,
    nested=lambda: {"agent": models.LoaAgentParam, "signature": models.LoaSignatureParam},
    body=BodyKind.JSON,
    accept="application/pdf",
)
_RETRIEVE = Operation("GET", "/dir/{dir_id}", Data[DirModel], replay=Replay.SAFE)
_RETRIEVE_BPO_AUTHORIZATIONS = Operation(
    "GET", "/dir/{dir_id}/bpo_authorizations", BpoAuthorizationList, replay=Replay.SAFE
)
_SUBMIT = Operation("POST", "/dir/{dir_id}/submit", Data[DirModel])
_UPDATE = Operation(
    "PATCH",
    "/dir/{dir_id}",
    Data[DirModel],
    nested=lambda: {
        "bpo_authorizations": Sequence[models.BpoAuthorizationParam],
        "documents": Sequence[models.DocumentParam],
    },
    body=BodyKind.JSON,
)
_UPDATE_INFRINGEMENT = Operation(
    "PUT",
    "/dir/{dir_id}/infringement_update",
    Data[DirModel],
    nested=lambda: {"documents": Sequence[models.DocumentParam] | None},
    body=BodyKind.JSON,
)


class Dir(Resource):
    """DIR."""

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
        signature: models.LoaSignatureParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Render the letter of authorization for a business process outsourcer.

        `POST /dir/{dir_id}/bpo_loa`

        Args:
            dir_id: String.
            bpo_enterprise_id: String.
            signature: Object with `image_base64`, `signer_name`.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._stream(
            _BPO_LOA,
            path={"dir_id": dir_id},
            body={"bpo_enterprise_id": bpo_enterprise_id, "signature": signature},
            options=options,
        )

    async def delete(self, dir_id: str, **options: Unpack[RequestOptions]) -> Data[DirDeletion]:
        """Delete a DIR.

        `DELETE /dir/{dir_id}`

        Args:
            dir_id: UUID.

        Returns:
            `DirDeletion`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
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
        """List DIRs.

        `GET /dir`

        Args:
            filter_call_reason_contains: String.
            filter_display_name_contains: String.
            filter_enterprise_id: UUID.
            filter_expiring_at_gte: ISO 8601 date-time.
            filter_expiring_at_lte: ISO 8601 date-time.
            filter_status: `"draft"`, `"submitted"`, `"in_review"`, `"verified"`, `"rejected"`,
                `"unsuccessful"`, `"suspended"`, `"expired"` or one of 3 more.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"created_at"`, `"-created_at"`, `"updated_at"`, `"-updated_at"`,
                `"display_name"`, `"-display_name"`, `"status"` or `"-status"`; `"-created_at"` by
                default.

        Returns:
            Pages of `DirModel`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
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

    async def list_document_types(self, **options: Unpack[RequestOptions]) -> DirDocumentTypeList:
        """List document types.

        `GET /dir/document_types`

        Returns:
            `DirDocumentTypeList`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST_DOCUMENT_TYPES, options=options)

    def list_infringement_claims(
        self,
        dir_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InfringementClaim]:
        """List infringement claims of a DIR.

        `GET /dir/{dir_id}/infringement_claims`

        Args:
            dir_id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `InfringementClaim`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
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
        agent: models.LoaAgentParam | Model | Unset = UNSET,
        signature: models.LoaSignatureParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Render a new letter of authorization.

        `POST /dir/{dir_id}/loa`

        Args:
            dir_id: UUID.
            phone_numbers: List of strings, 1 to 15 items.
            agent: Object with `administrative_area`, `city`, `contact_email`, `contact_name`,
                `contact_phone`, `contact_title`, `country`, `legal_name` and 4 more.
            signature: Object with `image_base64`, `signer_name`.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404) for an error status; `APIConnectionError`
            without a response.
        """
        return self._stream(
            _NEW_LOA,
            path={"dir_id": dir_id},
            body={"phone_numbers": phone_numbers, "agent": agent, "signature": signature},
            options=options,
        )

    async def retrieve(self, dir_id: str, **options: Unpack[RequestOptions]) -> Data[DirModel]:
        """Retrieve a DIR.

        `GET /dir/{dir_id}`

        Args:
            dir_id: UUID.

        Returns:
            `DirModel`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"dir_id": dir_id}, options=options)

    async def retrieve_bpo_authorizations(
        self,
        dir_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BpoAuthorizationList:
        """Retrieve the BPO authorizations of a DIR.

        `GET /dir/{dir_id}/bpo_authorizations`

        Args:
            dir_id: String.
            page_number: Integer.
            page_size: Integer.

        Returns:
            `BpoAuthorizationList`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_BPO_AUTHORIZATIONS,
            path={"dir_id": dir_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def submit(self, dir_id: str, **options: Unpack[RequestOptions]) -> Data[DirModel]:
        """Submit a DIR.

        `POST /dir/{dir_id}/submit`

        Args:
            dir_id: UUID.

        Returns:
            `DirModel`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_SUBMIT, path={"dir_id": dir_id}, options=options)

    async def update(
        self,
        dir_id: str,
        *,
        authorizer_email: str | Unset = UNSET,
        authorizer_name: str | Unset = UNSET,
        bpo_authorizations: Sequence[models.BpoAuthorizationParam | Model] | Unset = UNSET,
        call_reasons: Sequence[str] | Unset = UNSET,
        certify_brand_is_accurate: bool | Unset = UNSET,
        certify_ip_ownership: bool | Unset = UNSET,
        certify_no_shaft_content: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        documents: Sequence[models.DocumentParam | Model] | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        reselling: bool | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirModel]:
        """Update a DIR.

        `PATCH /dir/{dir_id}`

        Args:
            dir_id: UUID.
            authorizer_email: E-mail address.
            authorizer_name: String, at most 255 characters.
            bpo_authorizations: List of objects with `bpo_enterprise_id`, `loa_document_id`.
            call_reasons: List of strings, 1 to 10 items.
            certify_brand_is_accurate: True or false.
            certify_ip_ownership: True or false.
            certify_no_shaft_content: True or false.
            display_name: String, 1 to 35 characters.
            documents: List of objects with `document_id`, `document_type`, `description`, at
                most 20 items.
            logo_url: URL, at most 128 characters.
            reselling: True or false.
            webhook_url: String or null.

        Returns:
            `DirModel`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
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
        documents: Sequence[models.DocumentParam | Model] | None | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirModel]:
        """Update the infringement of a DIR.

        `PUT /dir/{dir_id}/infringement_update`

        Args:
            dir_id: UUID.
            certify_brand_is_accurate: True.
            certify_ip_ownership: True.
            certify_no_infringement: True.
            certify_no_shaft_content: True.
            infringement_resolution_notes: String, 10 to 500 characters.
            call_reasons: List of strings or null, 1 to 10 items.
            display_name: String or null, 1 to 35 characters.
            documents: List of objects with `document_id`, `document_type`, `description` or
                null, at most 20 items.
            logo_url: String or null, at most 128 characters.

        Returns:
            `DirModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `ConflictError` (409), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
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
