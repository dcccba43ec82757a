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
    """Display identity records (DIR): name, logo and reasons shown to people you call, after a review.

    Sub-resources: `comments`, `phone_number_batches`, `phone_numbers`, `references`,
    `verify_email`.
    """

    @cached_property
    def comments(self) -> Comments:
        """Comments exchanged with the reviewers of a display identity."""
        from telnyx_async.resources.dir.comments import Comments

        return Comments(self._client)

    @cached_property
    def phone_number_batches(self) -> PhoneNumberBatches:
        """Batches of phone numbers, as they were added and are reviewed."""
        from telnyx_async.resources.dir.phone_number_batches import PhoneNumberBatches

        return PhoneNumberBatches(self._client)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers whose calls show a display identity."""
        from telnyx_async.resources.dir.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client)

    @cached_property
    def references(self) -> References:
        """People who vouch for a business: two for its trade, one for its finances."""
        from telnyx_async.resources.dir.references import References

        return References(self._client)

    @cached_property
    def verify_email(self) -> VerifyEmail:
        """Verification of the authorizer's email address."""
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
        """Render the letter of authorization for a call center (BPO).

        `POST /dir/{dir_id}/bpo_loa`

        The PDF in which the owner of a brand lets an approved call center show this identity.
        Without `signature` it is unsigned: have it signed and upload it with `documents.upload`.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`.
            bpo_enterprise_id: Approved call center enterprise (`role_type` `bpo`) of your
                organization.
            signature: Signature to put into the PDF; without it the letter comes unsigned, to
                sign and upload. Object with `image_base64`, `signer_name`.

        Returns:
            The content, to be read at once or as a stream.

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
        """Request the removal of a display identity; it is shown and billed until then.

        `DELETE /dir/{dir_id}`

        The identity becomes `delete_requested` and is removed soon after; until then it is shown
        and billed. Refused (400) while numbers are attached or a review is running, and (409) while
        a claim against it is open.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.

        Returns:
            `DirDeletion`, as `.data`: `id` and `status`.

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
        """List the display identities of all your enterprises, page by page.

        `GET /dir`

        Sort by `created_at`, `updated_at`, `display_name` or `status`, with `-` for descending;
        filter by `expiring_at` to find those due for renewal.

        Args:
            filter_call_reason_contains: Only records with this in one of their call reasons,
                upper or lower case.
            filter_display_name_contains: Only records with this in their display names, upper
                or lower case.
            filter_enterprise_id: Only entries that belong to this enterprise, from
                `enterprises.list`. UUID.
            filter_expiring_at_gte: Only records whose approval runs out at this time or later
                (RFC 3339).
            filter_expiring_at_lte: Only records whose approval runs out at this time or earlier
                (RFC 3339).
            filter_status: Only records in this state, such as `verified` or `rejected`.
                `"draft"`, `"submitted"`, `"in_review"`, `"verified"`, `"rejected"`,
                `"unsuccessful"`, `"suspended"`, `"expired"` or one of 3 more.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list; `-` in front for descending. Newest first without it.
                `"created_at"`, `"-created_at"`, `"updated_at"`, `"-updated_at"`, `"display_name"`,
                `"-display_name"`, `"status"` or `"-status"`; default `"-created_at"`.

        Returns:
            A page of `DirModel` rows; iterating goes on through all pages.

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
        """List the kinds of documents that can be attached.

        `GET /dir/document_types`

        Returns:
            `DirDocumentTypeList`: `data` and `meta`.

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
        """List the infringement claims against a display identity.

        `GET /dir/{dir_id}/infringement_claims`

        A `pending` claim suspends the identity, a `contested` one has your answer, a `resolved` one
        is final: `upheld` (it stays suspended), `rejected` (it is verified again) or `modified`.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `InfringementClaim` rows (`id`, `status`, `claim_date`, `claim_description`,
            `claim_type`, `claimant_contact` and 11 more fields); iterating goes on through all
            pages.

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
        """Render a letter of authorization for a display identity.

        `POST /dir/{dir_id}/loa`

        A PDF with the data of the enterprise and the numbers that you give. Without `signature` it
        is unsigned: have it signed and upload it with `documents.upload`.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            phone_numbers: Numbers to name in the letter, at most 15 in E.164. 1 to 15 items.
            agent: Partner or reseller who looks after the numbers for the enterprise; leave out
                if there is none. Object with `administrative_area`, `city`, `contact_email`,
                `contact_name`, `contact_phone`, `contact_title`, `country`, `legal_name` and 4
                more.
            signature: Signature to put into the PDF; without it the letter comes unsigned, to
                sign and upload. Object with `image_base64`, `signer_name`.

        Returns:
            The content, to be read at once or as a stream.

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
        """Retrieve a display identity and the status of its review.

        `GET /dir/{dir_id}`

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.

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
        """List the call centers allowed to call under a display identity.

        `GET /dir/{dir_id}/bpo_authorizations`

        Each is reviewed by itself, and only an `approved` one may call under this identity. An
        update of the identity replaces all of them: send those that should stay again, with the
        same `loa_document_id`.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            `BpoAuthorizationList`: `data` and `meta`.

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
        """Submit a display identity for review.

        `POST /dir/{dir_id}/submit`

        Allowed in every status but `submitted`, `in_review` and `permanently_rejected`, and not
        while a claim is open (400). A verified identity is shown throughout the review; one that
        was suspended or expired starts anew with its numbers.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.

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
        """Change a display identity; a verified one becomes a draft and must be submitted again.

        `PATCH /dir/{dir_id}`

        Possible as `draft`, `rejected`, `unsuccessful`, `suspended` or `verified`. A change makes a
        verified one a draft: callees see the approved version until `dir.submit` and a new review
        are through. Only `bpo_authorizations` and `webhook_url` change without that.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            authorizer_email: Address of that person, confirmed by a code from
                `dir.verify_email.create`; notices on claims go there.
            authorizer_name: Person at the business who authorizes the record; must really
                exist. At most 255 characters.
            bpo_authorizations: Call centers allowed to call under this record, each with its
                signed letter; a list sent replaces the present one. At most 10. List of objects
                with `bpo_enterprise_id`, `loa_document_id`.
            call_reasons: Why you call people, up to 10 reasons such as `Appointment reminders`;
                shown with the call. 1 to 10 items.
            certify_brand_is_accurate: Your declaration that name, logo and reasons are true;
                must be `true` for the review.
            certify_ip_ownership: Your declaration that you own the logo and marks shown; must
                be `true` for the review.
            certify_no_shaft_content: Your declaration not to call about sex, hate, alcohol,
                firearms or tobacco where that is forbidden; must be `true`.
            display_name: Name shown on the phone of the person called, at most 35 characters
                and no emoji. 1 to 35 characters.
            documents: Documents that prove the business and its rights, each uploaded with
                `documents.upload`; added to those already there. List of objects with
                `document_id`, `document_type`, `description`, at most 20 items.
            logo_url: HTTPS address of the logo shown with the call: BMP of 256 by 256 pixels,
                at most 1 MB; the address at most 128 characters. At most 128 characters.
            reselling: `true` if you call on behalf of other enterprises; changing it leads to a
                new review.
            webhook_url: HTTPS address that receives the outcome of the review; null for none.

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
        """Correct a display identity that is suspended over a claim, and submit it again.

        `PUT /dir/{dir_id}/infringement_update`

        The way back while a claim blocks `dir.submit`: changes name, logo, reasons or documents
        (which are added) and asks for a new decision. All four certifications must be `true`.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            certify_brand_is_accurate: Your declaration that name, logo and reasons are true;
                must be `true` for the review. `true`.
            certify_ip_ownership: Your declaration that you own the logo and marks shown; must
                be `true` for the review. `true`.
            certify_no_infringement: Your declaration that the record no longer violates the
                rights of others; must be `true`. `true`.
            certify_no_shaft_content: Your declaration not to call about sex, hate, alcohol,
                firearms or tobacco where that is forbidden; must be `true`. `true`.
            infringement_resolution_notes: How you have removed the cause of the claim, 10 to
                500 characters. 10 to 500 characters.
            call_reasons: Why you call people, up to 10 reasons such as `Appointment reminders`;
                shown with the call. 1 to 10 items.
            display_name: New name to show, if the old one was objected to. 1 to 35 characters.
            documents: Documents that show you have the right, or that the cause is removed;
                added to those already there. List of objects with `document_id`, `document_type`,
                `description`, at most 20 items.
            logo_url: HTTPS address of the logo shown with the call: BMP of 256 by 256 pixels,
                at most 1 MB; the address at most 128 characters. At most 128 characters.

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
